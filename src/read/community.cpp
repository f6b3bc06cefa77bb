// SPDX-License-Identifier: MIT
#include "read/community.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include "read/charter.hpp"
#include "read/extend.hpp"
#include "read/ids.hpp"
#include "read/kind_of_file.hpp"
#include "read/missing_file.hpp"
#include "read/organisation_facts.hpp"
#include "read/round.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_members = 100'000;

constexpr const char* member_forms = "a member is 'assessment: PATH', 'scores: PATH' or 'folder: PATH'";

struct CommunityReading {
    Reading reading;
    const CommunityFiles& disk;
    std::string folder;
    std::map<std::string, Place> taken;  ///< by path: where it was named first
};

const KeyTable& object_of(std::string_view key) {
    const auto& keys = community_keys().keys;
    return *std::find_if(keys.begin(), keys.end(), [&](const Key& row) { return row.name == key; })->object;
}

/// "a/../b/./c" -> "b/c"; begins with "../" when it leads out.
std::string tidy_path(std::string_view path) {
    std::vector<std::string_view> parts;
    const bool is_absolute = path.starts_with('/');
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (part.empty() || part == ".") continue;
        if (part == ".." && !parts.empty() && parts.back() != "..")
            parts.pop_back();
        else
            parts.push_back(part);
    }
    std::string out = is_absolute ? "/" : "";
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i > 0 ? "/" : "") + std::string(parts[i]);
    return out;
}

bool leads_out(const std::string& path) {
    const auto tidy = tidy_path(path);
    return tidy.starts_with('/') || tidy == ".." || tidy.starts_with("../");
}

void add_member(CommunityReading& community, Community& result, const Node& at, Member member) {
    member.named_at = place_of(at);
    const auto [first, is_new] = community.taken.emplace(member.path, member.named_at);
    if (!is_new)
        return report(community.reading, at, fmt::format("the member {} is named twice", quoted(member.path)),
                      fmt::format("it is in line {} already", first->second.line));
    if (result.members.size() == most_members)
        report(community.reading, at, fmt::format("more than {} members", most_members),
               "is this the right file?");
    if (result.members.size() <= most_members) result.members.push_back(std::move(member));
}

std::string path_beside(const CommunityReading& community, const std::string& path) {
    return path.starts_with(community.folder) ? path.substr(community.folder.size()) : path;
}

std::string memberless_hint(const MemberlessFolder& folder) {
    if (folder.is_link) return "it is a link, which is not followed: put the folder itself in its place";
    if (folder.near == "assessment.yaml") return "the 'assessment.yaml' there is a folder, not a file";
    if (!folder.near.empty())
        return fmt::format("there is {}: if it is the assessment, rename it to 'assessment.yaml'",
                           quoted(folder.near));
    return "if it is a member's, its assessment file is missing; if not, take the folder elsewhere";
}

/// A member that was put into the folder and is not found would be missing in all figures without a word.
void warn_of_memberless(const CommunityReading& community, Community& result, const Node& at,
                        const FoundAssessments& found) {
    for (const auto& folder : found.without)
        result.warnings.push_back({Severity::warning, place_of(at),
                                   fmt::format("{} holds no assessment.yaml and is no member",
                                               quoted(path_beside(community, folder.path))),
                                   memberless_hint(folder)});
}

std::string no_assessment_hint(const FoundAssessments& found) {
    for (const auto& folder : found.without)
        if (!folder.near.empty() || folder.is_link)
            return fmt::format("in {}: {}", quoted(folder.path), memberless_hint(folder));
    return "each member has a folder with a file of this name; 'socratic-wheel init' makes one";
}

/// Who may be in it cannot be told: it fails as a member whose file is not there does.
Member closed_member(const CommunityReading& community, const Node& at, const std::string& folder) {
    Member member{Member::What::assessment, folder + "assessment.yaml", {}};
    member.missing =
        Problem{Severity::error, place_of(at),
                fmt::format("the folder {} may not be opened", quoted(path_beside(community, folder))),
                "let yourself read it: 'chmod u+rwx' on this folder; or ask who owns it"};
    return member;
}

void add_folder(CommunityReading& community, Community& result, const Node& at, const std::string& written) {
    auto folder = path_from(community.folder, tidy_path(written));
    if (folder.empty()) folder = ".";  // where we are
    if (!community.disk.is_folder(folder))
        return report(community.reading, at, fmt::format("there is no folder {}", quoted(written)),
                      "check the spelling; the path is relative to this file");
    if (!folder.ends_with('/')) folder += '/';
    result.searched.push_back(folder);
    const auto found =
        community.disk.find_assessments ? community.disk.find_assessments(folder) : FoundAssessments{};
    if (found.paths.empty() && found.closed.empty())
        return report(community.reading, at,
                      fmt::format("there is no assessment.yaml below the folder {}", quoted(written)),
                      no_assessment_hint(found));
    for (const auto& path : found.paths)
        add_member(community, result, at, {Member::What::assessment, path, {}});
    for (const auto& path : found.closed)
        add_member(community, result, at, closed_member(community, at, path));
    warn_of_memberless(community, result, at, found);
}

/// A file that is not there is that member's problem alone: the others have theirs.
Member find_file(const CommunityReading& community, const Node& at, Member::What what) {
    const auto tidy = tidy_path(at.text);
    Member member{what, path_from(community.folder, tidy), {}};
    if (community.disk.is_folder && community.disk.is_folder(member.path))
        member.missing =
            Problem{Severity::error, place_of(at), fmt::format("{} is a folder", quoted(at.text)),
                    what == Member::What::scores
                        ? std::string("name the file that the member sent")
                        : fmt::format("name the file in it, such as '{0}/assessment.yaml', or write "
                                      "'folder: {0}'",
                                      tidy.substr(0, tidy.find_last_not_of('/') + 1))};
    else if (!community.disk.files.exists(member.path))
        member.missing =
            Problem{Severity::error, place_of(at), fmt::format("there is no file {}", quoted(at.text)),
                    missing_file_hint(tidy, community.folder, community.disk.files)};
    return member;
}

bool is_path_key(std::string_view key) { return key == "assessment" || key == "scores" || key == "folder"; }

/// What stands beside the one path; only scores do not say it themselves.
void read_facts(Reading& reading, const Node& node, Member& member) {
    member.facts = read_organisation_facts(reading, node, nullptr);
    const auto* peers = field(node, "peers");
    if (peers == nullptr) return;
    for (const auto* key : {"offers", "seeks"})
        if (const auto* list = find_entry(*peers, key))
            for (const auto& item : list->value.items)
                member.dimensions.push_back({item.text, place_of(item)});
}

/// What an assessment says is not said again, or otherwise, here.
void refuse_facts(Reading& reading, const Node& node) {
    for (const auto& [key, value] : node.entries)
        if (!is_path_key(key.text))
            report(reading, key, fmt::format("{} stands beside 'scores' only", quoted(key.text)),
                   find_entry(node, "folder") != nullptr
                       ? "each member of the folder says it in its assessment file: move it there"
                       : "this member says it in its assessment file: move it there");
}

void read_member(CommunityReading& community, Community& result, const Node& node) {
    auto& reading = community.reading;
    if (!check_keys(reading, node, object_of("members"))) return;
    const auto paths = std::count_if(node.entries.begin(), node.entries.end(),
                                     [](const Entry& entry) { return is_path_key(entry.key.text); });
    const bool is_misspelt = std::any_of(node.entries.begin(), node.entries.end(), [](const Entry& entry) {
        const auto& keys = object_of("members").keys;
        return std::none_of(keys.begin(), keys.end(),
                            [&](const Key& row) { return row.name == entry.key.text; });
    });
    if (paths == 0 && is_misspelt) return;  // that is told
    if (paths != 1)
        report(reading, node, fmt::format("expected one path for a member, got {}", paths), member_forms);
    else if (find_entry(node, "scores") == nullptr)
        refuse_facts(reading, node);
    for (const auto& [key, value] : node.entries) {
        if (!is_path_key(key.text)) continue;
        const auto path = read_word(reading, value, "a path");
        if (!path || paths != 1) continue;
        if (community.disk.paths == MemberPaths::below_the_folder && leads_out(*path))
            report(reading, value,
                   fmt::format("the path {} leads out of the folder of this file", quoted(*path)),
                   "keep the members below it, or allow it with --outside");
        else if (key.text == "folder")
            add_folder(community, result, value, *path);
        else if (key.text == "assessment")
            add_member(community, result, value, find_file(community, value, Member::What::assessment));
        else if (key.text == "scores") {
            auto member = find_file(community, value, Member::What::scores);
            read_facts(reading, node, member);
            add_member(community, result, value, std::move(member));
        }
    }
}

/// Unlike a member's, it may lie anywhere: nothing in it is confidential.
void read_reference(CommunityReading& community, const Node& node, Community& result) {
    const auto& files = community.disk.files;
    const auto name = read_word(community.reading, node, "the id or path of a questionnaire");
    if (!name) return;
    if (const auto path = find_questionnaire(*name, community.folder, files))
        result.questionnaire = *path;
    else
        report(community.reading, node, fmt::format("there is no questionnaire {}", quoted(*name)),
               missing_questionnaire_hint(*name, community.folder, files));
}

}  // namespace

Community read_community(const std::string& path, const CommunityFiles& disk) {
    CommunityReading community{{}, disk, folder_of(path), {}};
    auto& reading = community.reading;
    const auto document = parse_yaml(disk.files.read(path), path, reading.problems);
    check_kind(*document, "community");
    const auto& root = document->root;
    if (!check_keys(reading, root, community_keys())) throw_if_errors(reading);
    Community result;
    result.folder = community.folder;
    if (const auto* id = field(root, "community")) result.id = read_id(reading, *id).value_or("");
    result.name = read_text_field(reading, root, "name");
    if (const auto* reference = field(root, "questionnaire")) read_reference(community, *reference, result);
    if (const auto* charter = field(root, "charter"))
        result.charter = read_charter(reading, *charter, object_of("charter"), result.warnings);
    const auto* listed = field(root, "members");
    if (listed != nullptr && listed->kind == NodeKind::scalar) {
        report(reading, *listed, fmt::format("expected a list of members, got {}", got(*listed)),
               fmt::format("write [{{folder: {}}}], or a line for each: {}", listed->text, member_forms));
    } else if (const auto* members = list_field(reading, root, "members")) {
        for (const auto& member : members->items) read_member(community, result, member);
        if (members->items.empty()) report(reading, *members, "the community has no members", "add one");
    }
    throw_if_errors(reading);
    return result;
}

}  // namespace socratic
