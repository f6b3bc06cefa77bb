// SPDX-License-Identifier: MIT
// A report for each member of a community and one for all of them, under the charter.
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/characters.hpp"
#include "commands/command.hpp"
#include "commands/community_charter_text.hpp"
#include "commands/community_ending.hpp"
#include "commands/community_input.hpp"
#include "commands/community_interruption.hpp"
#include "commands/community_journal.hpp"
#include "commands/community_key.hpp"
#include "commands/community_lock.hpp"
#include "commands/community_options.hpp"
#include "commands/community_output.hpp"
#include "commands/community_overlap.hpp"
#include "commands/community_progress.hpp"
#include "commands/community_warnings.hpp"
#include "commands/community_work.hpp"
#include "commands/output.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "read/ids.hpp"
#include "write/community_run.hpp"

namespace socratic {
namespace {

/// The mapping from pseudonyms to members, for a terminal only: it is not to lie about in a file.
void print_names(const CommandLine& line, const CommunityOptions& options) {
    if (!result_is_terminal())
        throw usage_failure("--names shows who is who on a terminal only",
                            "run it without writing its output to a file or into another program");
    Shelves shelves(referred_files());
    const auto input = survey_community(line, options, shelves);
    if (input.community.charter.names == Names::shown)
        return print_result("The charter shows all names: there are no pseudonyms.\n");
    if (!is_file(key_path(options.file)))
        throw Failure(
            fmt::format("there is no key '{}' yet, and so there are no pseudonyms", key_path(options.file)),
            "the first run of 'community' or 'peers' makes it; where there was one, put it back from a copy");
    const auto key = find_key(key_path(options.file));
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto& survey : input.surveys)
        if (!has_errors(survey))
            rows.emplace_back(pseudonym_of(survey.id, key),
                              fmt::format("{}  {}", survey.id, in(survey.organisation, input.language)));
    std::sort(rows.begin(), rows.end());
    for (const auto& [pseudonym, who] : rows) print_result(fmt::format("{}  {}\n", pseudonym, who));
}

std::optional<CommunityRun> read_last_run(const CommunityOptions& options) {
    const auto record = options.output + "/run.json";
    if (!is_file(record)) return std::nullopt;
    return read_record(record);
}

/// Unless it is there already.
void add_shown(std::vector<PublishedRun>& runs, PublishedRun shown) {
    if (std::find(runs.begin(), runs.end(), shown) == runs.end()) runs.push_back(std::move(shown));
}

/// Everything that is known to have been shown: by the runs that --previous names, by those in the folder,
/// and by one that was interrupted. Where files are there but no record of what they show, that is kept in
/// mind until --previous names a record.
std::vector<PublishedRun> shown_before(const CommunityOptions& options,
                                       const std::optional<CommunityRun>& last, const RunJournal& journal) {
    std::vector<PublishedRun> runs;
    if (!last && !journal.begun() && has_made_files(options.output)) runs.emplace_back();
    for (const auto* record :
         {last && !journal.covers_record() ? &*last : nullptr, journal.begun() ? &*journal.begun() : nullptr})
        if (record != nullptr)
            for (const auto& shown : record->published) add_shown(runs, shown);
    if (!options.previous) return runs;
    std::erase_if(runs, is_lost);
    auto all = read_record(*options.previous).published;
    for (auto& shown : runs) add_shown(all, std::move(shown));
    return all;
}

/// The ids of --only as the members write them, whatever the case.
std::vector<std::string> find_only(const CommunityOptions& options, const CommunityInput& input) {
    std::vector<std::string> known, found;
    for (const auto& survey : input.surveys)
        if (!survey.id.empty()) known.push_back(survey.id);
    for (const auto& id : options.only) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const std::string& each) {
            return folded_id(each) == folded_id(id);
        });
        if (same == known.end()) {
            const auto guess = did_you_mean(id, known);
            throw usage_failure(fmt::format("--only: no member has the id '{}'", id),
                                guess.empty() ? "its id stands in its assessment; whose a pseudonym is, "
                                                "'community --names' tells"
                                              : guess);
        }
        found.push_back(*same);
    }
    return found;
}

/// Problems of templates are told with those of members, before anything is written.
DocumentTemplates find_templates(const CommunityOptions& options, const CommunityInput& input,
                                 std::vector<Problem>& warnings) try {
    return options.documents ? read_document_templates(options, input, warnings) : DocumentTemplates();
} catch (const Failure&) {
    print_problems(problems_of(input));
    throw;
}

/// The files of two communities would stand beside each other, and one's record would be lost.
void refuse_other(const CommunityRun& record, const CommunityOptions& options, const CommunityInput& input) {
    if (record.community == input.community.id) return;
    throw Failure(
        fmt::format("'{}' holds the files of another community, '{}'", options.output, record.community),
        fmt::format("choose another folder; where '{}' is only its new id, name this one with --previous",
                    input.community.id));
}

/// Who joined or left since an earlier run would be told by a list beside that one's.
bool may_list_members(const CommunityFigures& figures) {
    return figures.withheld != Withheld::difference && figures.withheld != Withheld::record;
}

/// A last run that nobody has seen is none, and what was accepted with the others is settled: what cannot be
/// judged would be in the way each year again.
void keep_shown(const CommunityOptions& options, CommunityRun& run, CommunityShown shown) {
    if (shown.waives_last) run.published.pop_back();
    if (options.difference == DifferenceRule::accepted)
        std::erase_if(run.published,
                      [&](const PublishedRun& each) { return each.key != shown.published.key; });
    add_shown(run.published, std::move(shown.published));
}

CommunityRun begin_run(const CommunityOptions& options, const CommunityInput& input) {
    CommunityRun run;
    run.community = input.community.id;
    run.year = options.year;
    return run;
}

std::string said_of(const MemberRun& member) {
    auto said = member.id + ": " + std::string(outcome_text(member.outcome));
    for (const auto& why : member.why)  // a member without an id is called by its path
        said += "; " + (why.starts_with(member.id + ": ") ? why.substr(member.id.size() + 2) : why);
    return said;
}

void put_members(const CommandLine& line, OutputWork& work, CommunityRun& run) {
    const auto count = work.input.surveys.size();
    run.members.resize(count);
    Progress progress(line, "writing", count);
    work_on_each(
        count, work.options.jobs,
        [&](std::size_t i, std::size_t thread) { run.members[i] = put_member(work, i, thread); },
        [&](std::size_t i) {
            const auto& member = run.members[i];
            if (member.outcome == Outcome::skipped) return progress.advance("");
            progress.advance(said_of(member), member.why.empty() ? Told::in_a_log : Told::always);
        });
}

void put_community(OutputWork& work, CommunityRun& run) {
    const auto files = community_files(work);
    const auto folder = work.options.output + "/community";
    make_folder(folder, FolderAccess::shared);
    put_files(folder, files, Access::shared);
    run.digest = digest_of(files);
}

void write_community(const CommandLine& line, CommunityOptions options) {
    Shelves shelves(referred_files());
    auto input = survey_community(line, options, shelves);
    options.only = find_only(options, input);
    std::vector<Problem> warnings;
    auto templates = find_templates(options, input, warnings);
    check_overlap(options, input, templates);
    value_community(line, options, shelves, input);
    print_problems(problems_of(input));
    warn_of(line, input);

    const RunLock lock(options.output);
    const auto last = read_last_run(options);
    RunJournal journal(options.output);
    for (const auto* record : {last ? &*last : nullptr, journal.begun() ? &*journal.begun() : nullptr})
        if (record != nullptr) refuse_other(*record, options, input);
    auto run = begin_run(options, input);
    run.published = shown_before(options, last, journal);
    if (run.published.empty() && !last && !journal.begun() && !options.previous &&
        is_file(key_path(options.file)))
        note(line,
             fmt::format("'{}' has no record of earlier runs. Where members have seen figures of one, name "
                         "its folder with --previous: the difference may tell of a few.",
                         options.output));
    const auto key = key_in_use(line, options.file);
    auto result = figure_community(options, input, run.published);
    if (may_list_members(result.figures)) result.figures.names = shown_names(input, key);
    explain_figures(line, options, input, result, run);
    if (result.figures.withheld == Withheld::no) keep_shown(options, run, std::move(result.shown));

    OutputWork work{options, input, shelves, result.figures,       {}, {}, {},
                    {},      {},    journal, std::move(templates), {}};
    // An interrupted run may have left its own record; what it found is what this one goes on from.
    const auto& before = journal.begun() ? journal.begun() : last;
    auto begun = run;
    if (before) begun.members = before->members;
    for (const auto& member : begun.members) work.last.emplace(member.id, member);
    prepare_output(work, warnings);
    make_folder(options.output + "/members", FolderAccess::owner_only);
    std::optional<Interruption> interruption(line);
    journal.begin(begun);
    put_members(line, work, run);
    put_community(work, run);
    put_file(options.output + "/run.json", community_run_json(run), Access::owner_only);
    journal.remove();
    interruption.reset();
    for (const auto& drawing : work.drawings)
        for (auto& warning : warn_of_characters(drawing, "picture")) warnings.push_back(std::move(warning));
    warn(line, warnings);
    finish_run(line, options, work.input, work.figures, run);
}

void write_charter(const CommunityOptions& options) {
    const auto text = charter_text(options);
    if (options.output.empty() || options.output == "-") return print_result(text);
    if (!options.output.ends_with(".md") && !options.output.ends_with(".txt"))
        throw usage_failure(fmt::format("--charter-text: expected a file of text, got '{}'", options.output),
                            "give it a name that ends in .md, such as charter.md");
    refuse_overwriting(options.output, {options.file, key_path(options.file)});
    write_file(options.output, text);
}

}  // namespace

void run_community(const CommandLine& line) {
    const auto options = community_options(line);
    if (line.has("charter-text")) return write_charter(options);
    if (line.has("names")) return print_names(line, options);
    if (options.output.empty())
        throw usage_failure("expected --output: the folder to write", line.see_help());
    write_community(line, options);
}

}  // namespace socratic
