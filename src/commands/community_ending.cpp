// SPDX-License-Identifier: MIT
#include "commands/community_ending.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "commands/community_folder.hpp"
#include "commands/community_key.hpp"
#include "commands/folder.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

/// Why what earlier runs showed cannot be told.
Problem unknown_record(const CommunityOptions& options, const CommunityRun& run) {
    constexpr const char* accept =
        "or, where nobody has seen the earlier figures, say so with --accept-difference";
    if (std::any_of(run.published.begin(), run.published.end(), is_lost))
        return {
            Severity::warning,
            {},
            fmt::format("no figures of the community: '{0}' holds files of earlier runs, and their record "
                        "'{0}/run.json' is lost, so that nobody can tell what they showed",
                        options.output),
            fmt::format("put the record back from a copy, or name that of another folder with "
                        "--previous; {}",
                        accept)};
    return {
        Severity::warning,
        {},
        fmt::format("no figures of the community: the record of earlier runs was not made with the key "
                    "'{}', so that nobody can tell by whom these figures differ from theirs",
                    key_path(options.file)),
        fmt::format("put the key of that time back from a copy, or under this name where the community file "
                    "was renamed; {}",
                    accept)};
}

bool is_shown(const CommunityDimension& dimension) { return dimension.level.mean.has_value(); }

bool shows_nothing(const CommunityFigures& figures) {
    return std::none_of(figures.dimensions.begin(), figures.dimensions.end(), is_shown);
}

/// Enough members, and yet no figure: they have too few people, or no questions in common, or earlier runs
/// are in the way.
Problem nothing_shown(const CommunityFigures& figures) {
    const auto has = [&](Withheld why) {
        return std::any_of(figures.dimensions.begin(), figures.dimensions.end(),
                           [&](const auto& dimension) { return dimension.level.withheld == why; });
    };
    if (has(Withheld::difference))
        return {
            Severity::warning,
            {},
            fmt::format(
                "no figures of the community: with those of earlier runs they would tell of fewer than "
                "{} members",
                figures.charter.minimum_members),
            "wait until more members have new answers; or, where nobody has seen the last run, say so with "
            "--accept-difference"};
    const bool has_common = has(Withheld::few);
    return {Severity::warning,
            {},
            has_common ? fmt::format("no figures of the community: fewer than {} members have any",
                                     figures.charter.minimum_members)
                       : "no figures of the community: in no dimension have its members questions in common",
            "'check --charter' says which members have none; they get their own files all the same"};
}

/// A difference of so few may not be shown later on, unless nobody has seen what is shown now.
void warn_of_missing(const CommandLine& line, const CommunityOptions& options, const CommunityInput& input,
                     const CommunityFigures& figures) {
    const auto failed = std::count_if(input.surveys.begin(), input.surveys.end(), has_errors);
    const auto awaited =
        std::count_if(input.surveys.begin(), input.surveys.end(),
                      [](const MemberSurvey& survey) { return !has_errors(survey) && survey.awaited; });
    const auto missing = failed + awaited;
    if (missing == 0 || missing >= figures.charter.minimum_members || figures.withheld != Withheld::no ||
        shows_nothing(figures))
        return;
    const auto members = [](long count) { return fmt::format("{} member{}", count, count == 1 ? "" : "s"); };
    const auto without = fmt::format("{}{}{}", failed > 0 ? members(failed) + " that failed" : "",
                                     failed > 0 && awaited > 0 ? " and " : "",
                                     awaited > 0 ? "the latest answers of " + members(awaited) : "");
    const bool is_one = missing == 1;
    const auto* it = is_one ? "it" : "them";
    warn(line,
         {{Severity::warning,
           {},
           fmt::format("the community's figures are without {}; they cannot be shown again with {}, as the "
                       "difference would give {} away",
                       without, it, it),
           fmt::format("hand out nothing of '{}' before {} {}; then give the same command with "
                       "--accept-difference, as nobody has seen these figures",
                       options.output, is_one ? "it is" : "they are",
                       awaited == 0  ? "mended"
                       : failed == 0 ? "there, where you wait for that"
                                     : "mended or there")}});
}

/// A folder that this run did not make would be sent to its member as if it had.
void warn_of_earlier(const CommandLine& line, const CommunityOptions& options, const CommunityRun& run) {
    const auto folder = options.output + "/members";
    auto names = all_in(folder);
    for (const auto& member : run.members)
        if (member.outcome != Outcome::failed) std::erase(names, member.id);
    std::erase_if(names, [&](const std::string& name) { return made_files(folder + "/" + name).empty(); });
    if (names.empty()) return;
    warn(line,
         {{Severity::warning,
           {},
           fmt::format("'{}' holds files of earlier runs, of members that failed or are none any more: {}",
                       folder, fmt::join(names, ", ")),
           "take these folders away before the others are handed out"}});
}

bool has_failed(const CommunityInput& input, const std::vector<std::string>& ids) {
    return std::any_of(input.surveys.begin(), input.surveys.end(), [&](const MemberSurvey& survey) {
        const bool is_unread = survey.id.empty();  // it may be any
        return has_errors(survey) && (is_unread || std::find(ids.begin(), ids.end(), survey.id) != ids.end());
    });
}

}  // namespace

void explain_figures(const CommandLine& line, const CommunityOptions& options, const CommunityInput& input,
                     const CommunityResult& result, const CommunityRun& run) {
    const auto& figures = result.figures;
    const auto minimum = figures.charter.minimum_members;
    Problem problem;
    problem.severity = Severity::warning;
    if (figures.withheld == Withheld::few) {
        problem.message = fmt::format("no figures of the community: it has fewer than {} members", minimum);
        problem.hint = "members get their own files all the same";
    } else if (figures.withheld == Withheld::difference) {
        problem.message = fmt::format(
            "no figures of the community: the members that count differ from those of an earlier run by "
            "fewer than {} ({}), and the difference of the two runs would give them away",
            minimum, fmt::join(result.shown.differing, ", "));
        const auto* wait = has_failed(input, result.shown.differing)
                               ? "mend what is wrong with them and run it again"
                               : "wait until more members have new answers";
        problem.hint =
            result.shown.differs_before_last
                ? fmt::format(
                      "{}; --accept-difference is for the last run alone, and these differ from one before "
                      "it",
                      wait)
                : fmt::format("{}; or, where nobody has seen the last run, say so with --accept-difference",
                              wait);
    } else if (figures.withheld == Withheld::record) {
        problem = unknown_record(options, run);
    } else if (figures.difference_accepted) {
        problem.message = "the difference to earlier runs is accepted; it is said on what is written";
    } else if (shows_nothing(figures)) {
        problem = nothing_shown(figures);
    } else {
        return;
    }
    warn(line, {problem});
}

void finish_run(const CommandLine& line, const CommunityOptions& options, const CommunityInput& input,
                const CommunityFigures& figures, const CommunityRun& run) {
    const auto count = [&](Outcome outcome) {
        return std::count_if(run.members.begin(), run.members.end(),
                             [&](const MemberRun& member) { return member.outcome == outcome; });
    };
    warn_of_earlier(line, options, run);
    const auto finished = static_cast<long>(run.members.size()) - count(Outcome::skipped);
    const auto failed = count(Outcome::failed);
    warn_of_missing(line, options, input, figures);
    if (failed == 0)
        return note(line, fmt::format("{} member{} finished, in '{}/members'; what all may read is in "
                                      "'{}/community'",
                                      finished, finished == 1 ? "" : "s", options.output, options.output));
    throw Failure(fmt::format("{} of {} members failed; the others are finished", failed, run.members.size()),
                  fmt::format("what was wrong stands above and in '{}/run.json'", options.output));
}

}  // namespace socratic
