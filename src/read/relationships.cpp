// SPDX-License-Identifier: MIT
#include "read/relationships.hpp"
#include <algorithm>
#include "read/spreadsheet_problem.hpp"
#include "read/xml_stream.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_relationships = 10000;

/// A target that is relative to a folder ("xl/"), without `.` and `..`.
std::string resolved(const std::string& folder, std::string_view target) {
    std::string path = target.starts_with('/') ? std::string(target) : folder + std::string(target);
    std::vector<std::string_view> steps;
    for (std::string_view rest = path; !rest.empty();) {
        const auto end = std::min(rest.find('/'), rest.size());
        const auto step = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (step == ".." && !steps.empty()) steps.pop_back();
        if (!step.empty() && step != "." && step != "..") steps.push_back(step);
    }
    std::string out;
    for (const auto step : steps) (out += out.empty() ? "" : "/") += step;
    return out;
}

}  // namespace

std::vector<Relationship> read_relationships(const ZipArchive& archive, const std::string& part) {
    const auto slash = part.rfind('/');
    const auto folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    const auto own = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    std::vector<Relationship> all;
    if (!archive.has(own)) return all;
    XmlHandlers handlers;
    handlers.start = [&](std::string_view path, const XmlAttributes& attributes) {
        if (path != "/Relationships/Relationship" || attributes.find("TargetMode") == "External") return;
        if (all.size() == most_relationships)
            throw damaged_spreadsheet(archive.file(), "the part '" + own + "' names too many others");
        const auto type = attributes.find("Type").value_or("");
        all.push_back({std::string(attributes.find("Id").value_or("")),
                       std::string(type.substr(type.rfind('/') + 1)),
                       resolved(folder, attributes.find("Target").value_or(""))});
    };
    XmlStream(archive.open_small(own), archive.file(), own, handlers).run();
    return all;
}

const Relationship* find_kind(const std::vector<Relationship>& all, std::string_view kind) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Relationship& each) { return each.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

const Relationship* find_id(const std::vector<Relationship>& all, std::string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Relationship& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace socratic
