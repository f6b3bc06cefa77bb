// SPDX-License-Identifier: MIT
#include "commands/community_overlap.hpp"
#include <fmt/format.h>
#include <filesystem>
#include <string>
#include <vector>
#include "base/file.hpp"
#include "base/lies_within.hpp"
#include "commands/community_folder.hpp"
#include "commands/community_key.hpp"
#include "commands/output.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

void refuse_key_within(const CommunityOptions& options) {
    for (const auto* part : {"", "/members", "/community"})  // a part may be a link to elsewhere
        if (lies_within(key_path(options.file), options.output + part))
            throw usage_failure("the key of the pseudonyms would lie among what is written",
                                "choose a folder that does not hold the community file");
}

void refuse_writing_over(const CommunityOptions& options, const CommunityInput& input,
                         const DocumentTemplates& templates) {
    std::vector<std::string> common{options.file}, all;
    for (const auto& [language, document] : templates.members) common.push_back(document.text.path);
    for (const auto& document : templates.community) common.push_back(document.text.path);
    const auto refuse = [&](const std::string& written, const std::vector<std::string>& files) {
        const auto folder = options.output + written;
        for (const auto& name : made_files(folder)) refuse_overwriting(folder + "/" + name, files);
    };
    for (const auto& survey : input.surveys) {
        if (survey.id.empty()) continue;
        auto files = survey.files;
        files.insert(files.end(), common.begin(), common.end());
        refuse("/members/" + survey.id, files);
        all.insert(all.end(), survey.files.begin(), survey.files.end());
    }
    refuse("/community", common);
    refuse("/community", all);
}

}  // namespace

/// What is written for a member would lie among another's answers, and be taken for answers or sent on with
/// them. The folder of the community file is the coordinator's, whoever else's file lies there.
void refuse_among_members(const std::string& output, const std::string& file, const Community& community) {
    const auto refuse = [&](const std::string& what, const std::string& where) {
        throw usage_failure(fmt::format("the folder to write, '{}', {}: '{}'", output, what, where),
                            "choose a folder that is nobody's, such as one beside the members' folders");
    };
    const auto written = resolved_path(output), read = resolved_path(file);
    const auto lies_within_alone = [&](const std::string& folder) {
        const auto resolved = resolved_path(folder);
        return is_within(written, resolved) && !is_within(read, resolved);
    };
    for (const auto& member : community.members) {
        if (is_within(resolved_path(member.path), written)) refuse("holds what is read", member.path);
        const auto own = folder_of(member.path);
        if (member.what == Member::What::assessment && lies_within_alone(own))
            refuse("lies in a member's own", own.empty() ? "." : own);
    }
    for (const auto& folder : community.searched)
        if (lies_within_alone(folder)) refuse("lies where members are looked for", folder);
}

void refuse_for_members(const std::string& output) {
    for (std::filesystem::path at = resolved_path(output); at != at.parent_path(); at = at.parent_path())
        if ((at.filename() == "members" || at.filename() == "community") &&
            is_file((at.parent_path() / "run.json").string()))
            throw usage_failure(
                fmt::format("the folder to write, '{}', lies among what 'community' wrote for members",
                            output),
                "choose a folder of your own: each page is for two members alone");
}

void check_overlap(const CommunityOptions& options, const CommunityInput& input,
                   const DocumentTemplates& templates) {
    refuse_key_within(options);
    for (const auto* part : {"/members", "/community"}) check_place(options.output + part, Kept::folder);
    check_place(options.output + "/run.json", Kept::file);
    refuse_among_members(options.output, options.file, input.community);
    refuse_writing_over(options, input, templates);
}

}  // namespace socratic
