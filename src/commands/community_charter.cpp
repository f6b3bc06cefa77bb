// SPDX-License-Identifier: MIT
#include "commands/community_charter.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "commands/community_warnings.hpp"
#include "commands/missing_figures.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "model/minimum_group.hpp"
#include "read/charter.hpp"

namespace socratic {
namespace {

std::string reason(Withheld withheld, const Charter& charter) {
    switch (withheld) {
        case Withheld::no:
            return "shown";
        case Withheld::few:
            return fmt::format("hidden: fewer than {} members", charter.minimum_members);
        case Withheld::complement:
            return "hidden: others would be given away";
        case Withheld::difference:
            return "hidden: an earlier run's figures less these would be of a few";
        case Withheld::not_common:
            return "hidden: the members' questions have too little in common";
        case Withheld::record:
            return "hidden: what earlier runs showed cannot be told";
    }
    return "";
}

std::string level_words(const MembersFigure& level, const Charter& charter) {
    if (level.withheld != Withheld::no) return reason(level.withheld, charter);
    if (level.median) return fmt::format("shown, {} members: mean, median, middle half", level.n);
    return fmt::format("shown, {} members: the mean alone, a distribution needs {}", level.n,
                       2 * charter.minimum_members);
}

std::string change_words(const MembersFigure& change, const Charter& charter) {
    return change.withheld != Withheld::no ? reason(change.withheld, charter)
                                           : fmt::format("shown, {} members", change.n);
}

void add_groups(std::string& out, const CommunityFigures& figures) {
    for (const char* fact : member_facts) {
        std::string shown;
        for (const auto& group : figures.groups)
            if (group.fact == fact) shown += (shown.empty() ? "" : ", ") + group.value.value_or("not said");
        const auto& hiding = figures.facts_with_hidden;
        const bool hides = std::find(hiding.begin(), hiding.end(), fact) != hiding.end();
        const auto* nothing =
            hides ? "not shown: every group is hidden" : "no breakdown: all members are alike";
        if (shown.empty())
            out += fmt::format("  {:<9} {}\n", fact, nothing);
        else
            out += fmt::format("  {:<9} shown: {}{}\n", fact, shown,
                               hides ? "; others are hidden, in some dimensions at least" : "");
    }
}

std::string older_members(const CommunityInput& input) {
    std::string out;
    for (const auto& member : input.values)
        if (member.is_older) out += fmt::format("  {}: '{}'\n", member.id, member.round);
    return out;
}

std::string differing_words(const std::vector<std::string>& ids) {
    return ids.empty() ? std::string() : fmt::format(" ({})", fmt::join(ids, ", "));
}

/// For the coordinator: it names members without figures.
std::string charter_preview(const CommunityInput& input, Shelves& shelves, const CommunityResult& result,
                            std::optional<int> year) {
    const auto& figures = result.figures;
    const auto& charter = figures.charter;
    std::string out = fmt::format(
        "Charter of '{}': at least {} answer{} behind a figure of people, {} members behind a figure of the "
        "community; names {}\n",
        figures.id, charter.minimum_group, charter.minimum_group == 1 ? "" : "s", charter.minimum_members,
        names_text(charter.names));
    if (charter.lowers_minimum())
        out +=
            fmt::format("Careful: {} is the usual minimum of answers; members are to know that it is lower\n",
                        default_minimum_group);
    out += fmt::format("Members: {}, of them {} could be read\n", input.surveys.size(), figures.members);
    if (const auto older = older_members(input); year && !older.empty())
        out += fmt::format("Members whose last round is older than {}\n{}", *year, older);
    if (figures.withheld != Withheld::no)
        return out + fmt::format("Figures of the community: {}{}\n", reason(figures.withheld, charter),
                                 differing_words(result.shown.differing));
    out += "Levels\n";
    for (const auto& dimension : figures.dimensions)
        out += fmt::format("  {:<9} {}; on {} of {} questions\n", dimension.id,
                           level_words(dimension.level, charter), dimension.questions.size(),
                           dimension.questions_of);
    if (const auto missing = questions_missing(input, shelves); !missing.empty())
        out += "Questions that do not count\n" + missing;
    out += "Change since the round before\n";
    for (const auto& dimension : figures.dimensions)
        out += fmt::format("  {:<9} {}\n", dimension.id, change_words(dimension.change, charter));
    out += "Breakdowns\n";
    add_groups(out, figures);
    out += fmt::format(
        "Response: {}\n",
        figures.response.withheld == Withheld::few
            ? fmt::format("hidden: fewer than {} members say how many were invited", charter.minimum_members)
            : change_words(figures.response, charter));
    if (const auto missing = members_missing(input); !missing.empty())
        out += "Members whose figures are missing\n" + missing;
    return out;
}

}  // namespace

void check_charter(const CommandLine& line, const std::string& path) {
    CommunityOptions options;
    options.file = path;
    options.paths = line.has("outside") ? MemberPaths::anywhere : MemberPaths::below_the_folder;
    options.year = year_asked(line);
    if (line.has("accept-difference")) options.difference = DifferenceRule::accepted;
    Shelves shelves(referred_files());
    auto input = survey_community(line, options, shelves);
    value_community(line, options, shelves, input);
    std::vector<PublishedRun> shown_before;
    if (const auto previous = line.value("previous"))
        shown_before = read_record(previous_record(*previous)).published;
    const auto result = figure_community(options, input, shown_before);
    print_result(charter_preview(input, shelves, result, options.year));
    warn_of(line, input);
    const auto problems = problems_of(input);
    if (!problems.empty()) throw Failure(problems);
}

}  // namespace socratic
