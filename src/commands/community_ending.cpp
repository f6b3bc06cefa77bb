// SPDX-License-Identifier: MIT
#include "commands/community_ending.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/community_key.hpp"
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
    return {Severity::warning,
            {},
            fmt::format("no figures of the community: the record of earlier runs was not made with the key "
                        "'{}', so that nobody can tell by whom these figures differ from theirs",
                        key_path(options.file)),
            fmt::format("put the key of that time back from a copy; {}", accept)};
}

}  // namespace

void explain_figures(const CommandLine& line, const CommunityOptions& options,
                     const CommunityFigures& figures, const CommunityRun& run) {
    const auto minimum = figures.charter.minimum_members;
    Problem problem;
    problem.severity = Severity::warning;
    if (figures.withheld == Withheld::few) {
        problem.message = fmt::format("no figures of the community: it has fewer than {} members", minimum);
        problem.hint = "members get their own files all the same";
    } else if (figures.withheld == Withheld::difference) {
        problem.message = fmt::format(
            "no figures of the community: the members that count differ from those of an earlier run by "
            "fewer than {}, and the difference of the two runs would give them away",
            minimum);
        problem.hint =
            "wait until more members have new answers; or, where nobody has seen the earlier run, say so "
            "with --accept-difference";
    } else if (figures.withheld == Withheld::record) {
        problem = unknown_record(options, run);
    } else if (figures.difference_accepted) {
        problem.message = "the difference to earlier runs is accepted; it is said on what is written";
    } else {
        return;
    }
    warn(line, {problem});
}

void finish_run(const CommandLine& line, const CommunityOptions& options,
                const CommunityRun& run) {
    const auto count = [&](Outcome outcome) {
        return std::count_if(run.members.begin(), run.members.end(),
                             [&](const MemberRun& member) { return member.outcome == outcome; });
    };
    const auto finished = static_cast<long>(run.members.size()) - count(Outcome::skipped);
    const auto failed = count(Outcome::failed);
    if (failed == 0)
        return note(line, fmt::format("{} member{} finished, in '{}/members'; what all may read is in "
                                      "'{}/community'",
                                      finished, finished == 1 ? "" : "s", options.output, options.output));
    throw Failure(fmt::format("{} of {} members failed; the others are finished", failed, run.members.size()),
                  fmt::format("what was wrong stands above and in '{}/run.json'", options.output));
}

}  // namespace socratic
