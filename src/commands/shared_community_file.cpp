// SPDX-License-Identifier: MIT
#include "commands/shared_community_file.hpp"
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"
#include "commands/questionnaires.hpp"
#include "read/kind_of_file.hpp"
#include "read/shared_community.hpp"

namespace socratic {
namespace {

constexpr const char* name_of_file = "/community.json";

bool is_community_file(const std::string& path) {
    if (!path.ends_with(".yaml") && !path.ends_with(".yml")) return false;
    try {
        return kind_of_file(read_file(path, most_yaml_bytes), path) == FileKind::community;
    } catch (const Failure&) {
        return false;  // whoever reads it says what is wrong
    }
}

std::string without_last_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

/// The community.json of a folder that `community` wrote, or of what it may share; "" when there is none.
std::string find_in_folder(const std::string& folder) {
    for (const auto* within : {"", "/community"})
        if (auto path = without_last_slash(folder) + within + name_of_file; is_file(path)) return path;
    return {};
}

}  // namespace

bool looks_like_community(const std::string& path) {
    if (path.ends_with(".json")) return true;
    return is_folder(path) ? !find_in_folder(path).empty() : is_community_file(path);
}

std::string shared_community_path(const std::string& path) {
    if (path.ends_with(".json")) return path;
    if (is_folder(path))
        if (auto found = find_in_folder(path); !found.empty()) return found;
    if (is_community_file(path))
        throw usage_failure(
            fmt::format("expected what a community shares, got its file '{}'", path),
            fmt::format(
                "run 'socratic-wheel community {} -o DIR' first: DIR/community/community.json holds what its "
                "charter lets others see",
                path));
    throw usage_failure(
        fmt::format("expected two communities, got '{}' beside one", path),
        "a community is put beside another one, each by its community.json; an organisation beside "
        "its community by 'community'");
}

SharedCommunity read_shared_community_file(const std::string& path) {
    auto shared = read_shared_community(read_file(path, most_yaml_bytes), path);
    const auto& figures = shared.figures;
    if (figures.withheld == Withheld::no) return shared;
    const auto minimum = figures.charter.minimum_members;
    throw Failure(Problem{
        Severity::error,
        {path, 0, 0, {}},
        figures.withheld == Withheld::few
            ? fmt::format("this community shows no figures: it has fewer than {} members", minimum)
        : figures.withheld == Withheld::record
            ? "this community shows no figures: what its earlier runs showed cannot be told"
            : fmt::format(
                  "this community shows no figures: beside those of an earlier run they would be of fewer "
                  "than {} members",
                  minimum),
        "there is nothing to put beside another community"});
}

}  // namespace socratic
