// SPDX-License-Identifier: MIT
#include "commands/community_options.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <thread>
#include "base/file.hpp"
#include "commands/find_assessments.hpp"
#include "commands/folder.hpp"
#include "commands/questionnaires.hpp"
#include "read/community_run.hpp"
#include "read/shared_community.hpp"

namespace socratic {
namespace {

std::optional<DocumentOptions> document_options(const CommandLine& line) {
    if (line.has("figures")) {
        for (const auto* other : {"template", "community-template", "format", "size", "reference-doc"})
            if (line.has(other))
                throw usage_failure(
                    fmt::format("--figures makes no documents: it cannot go with --{}", other),
                    line.see_help());
        return std::nullopt;
    }
    const auto format = line.choice("format").value_or("html");
    return DocumentOptions{line.value_or("template", "member"),
                           line.value_or("community-template", "community"),
                           report_output(line, "report." + format, format)};
}

}  // namespace

std::optional<int> year_asked(const CommandLine& line) {
    const auto year = line.whole_number("year", 1900, 2999);
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

CommunityOptions community_reading(const CommandLine& line) {
    CommunityOptions options;
    options.file = line.arguments().front();
    options.languages = line.list("language");
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    options.jobs = static_cast<std::size_t>(
        line.whole_number("jobs", 1, 256).value_or(static_cast<long>(std::min(processors, 4U))));
    options.year = year_asked(line);
    if (line.has("outside")) options.paths = MemberPaths::anywhere;
    return options;
}

CommunityOptions community_options(const CommandLine& line) {
    auto options = community_reading(line);
    options.output = line.value_or("output", "");
    while (options.output.size() > 1 && options.output.ends_with('/')) options.output.pop_back();
    options.only = line.list("only");
    if (const auto previous = line.value("previous")) options.previous = previous_record(*previous);
    if (line.has("accept-difference")) options.difference = DifferenceRule::accepted;
    if (!options.output.empty()) options.documents = document_options(line);
    return options;
}

std::string previous_record(const std::string& run) {
    return is_folder(run) ? run + (run.ends_with('/') ? "run.json" : "/run.json") : run;
}

CommunityRun read_record(const std::string& path) {
    constexpr std::size_t largest = 200'000'000;  // bytes; a member takes some 500 a year
    return read_community_run(read_file(path, largest), path);
}

void refuse_shared_community(const std::string& path) {
    if (path.ends_with(".json") && is_file(path) &&
        is_shared_community(read_file(path, most_yaml_bytes), path))
        throw Failure(Problem{Severity::error,
                              {path, 0, 0, {}},
                              "expected a community file, got what 'community' wrote",
                              "name the file that this was made from: it begins with 'community:'"});
}

Community read_community_file(const std::string& path, MemberPaths paths) {
    if (is_folder(path))
        throw Failure(Problem{Severity::error,
                              {path, 0, 0, {}},
                              "expected a community file, got a folder",
                              "name the file in it that begins with 'community:'"});
    refuse_shared_community(path);
    return read_community(path, {questionnaire_files(), find_assessments, is_folder, paths});
}

}  // namespace socratic
