// SPDX-License-Identifier: MIT
#include "commands/community_rounds.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <filesystem>
#include <set>
#include "base/file.hpp"
#include "base/lies_within.hpp"
#include "commands/blank_sheet.hpp"
#include "commands/questionnaires.hpp"
#include "read/scores.hpp"
#include "score/compare_levels.hpp"
#include "score/plan.hpp"

namespace socratic {
namespace {

template <class Rounds>
CountedRounds find_counted(const Rounds& rounds, std::optional<int> year) {
    std::vector<RoundInTime> in_time;
    for (const auto& round : rounds) in_time.push_back({round.id, round.date, answers_of(round)});
    return find_counted_rounds(in_time, year);
}

template <class Rounds>
RoundsInTime describe(const Rounds& rounds, const CountedRounds& counted, std::optional<int> year_asked) {
    RoundsInTime found;
    found.one_counts = counted.latest.has_value();
    for (const auto& round : rounds) {
        const auto year = year_of(round.date, round.id);
        if (year && answers_of(round) == RoundAnswers::there)
            found.earliest = std::min(found.earliest.value_or(*year), *year);
    }
    const auto await = [&](const auto& round, std::string warning) {
        found.awaited = AwaitedRound{std::move(warning), year_of(round.date, round.id)};
    };
    if (counted.awaited)
        await(rounds[*counted.awaited], fmt::format("round '{}' has no answers yet; round '{}' counts",
                                                    rounds[*counted.awaited].id, rounds[*counted.latest].id));
    if (counted.latest) return found;
    for (const auto& round : rounds)
        if (answers_of(round) == RoundAnswers::awaited && is_until(round.date, round.id, year_asked))
            await(round, fmt::format("round '{}' has no answers yet, and no other counts", round.id));
    return found;
}

/// True for a path below the folder of a member, or below one with an assessment in it: another
/// organisation's, where it is not our own.
bool lies_with_another(const std::string& resolved, const std::set<std::string>& members) {
    for (std::filesystem::path at = resolved;;) {
        at = at.parent_path();
        if (members.count(at.string()) > 0 || is_file((at / "assessment.yaml").string())) return true;
        if (at == at.parent_path()) return false;
    }
}

/// What may be a member's own: all in its folder, links followed. Answers may lie elsewhere where the
/// assessment says so openly, not among the community's files and not with another organisation's; the
/// coordinator is told.
IsOwnFile own_files_in(const CommunityFolders& folders) {
    return [&folders](const std::string& path, const std::string& folder, OwnFile what) {
        const auto resolved = resolved_path(path);
        if (is_within(resolved, resolved_path(folder))) return true;
        return what == OwnFile::answers && !is_spelt_below(path, folder) &&
               !is_within(resolved, folders.community) && !lies_with_another(resolved, folders.members);
    };
}

void mark_blank(AssessmentInput& read) {
    for (auto& round : read.assessment.rounds)
        round.answers_blank = round.answers_exist && is_blank_sheet(round.answers);
}

/// A member's rounds with the common questions as the newest of all, as `plan_rounds` wants them.
struct WithCommon {
    std::vector<RoundAsked> asked;
    std::vector<std::size_t> places;  ///< by round of the assessment: where it stands among those asked
    std::size_t common = 0;
};

WithCommon with_common(const std::vector<InputRound>& rounds, const CommonQuestions& common) {
    WithCommon with;
    for (const auto& round : rounds) {
        with.places.push_back(with.asked.size());
        if (round.sheet) with.asked.push_back({round.questionnaire, round.sheet->columns()});
    }
    with.common = with.asked.size();
    with.asked.push_back({&common.questionnaire, common.columns});
    return with;
}

RoundScores score_beside(InputRound& round, const Plan& plan, const CommonQuestions& common,
                         const ScoreOptions& options, const RowSink& seen) {
    Tally tally(plan, false);
    round.sheet->read_rows([&](const RespondentRow& row) {
        tally.add(row);
        if (seen) seen(row);
    });
    return score_round(common.questionnaire, plan, tally, options);
}

}  // namespace

AssessmentInput read_member(const MemberReading& reading, const Member& member,
                            std::vector<Problem>& warnings) {
    auto read = read_member_assessment(member.path, reading.shelves.questionnaires.files(), warnings,
                                       own_files_in(reading.folders));
    mark_blank(read);
    return read;
}

AssessmentAttempt attempt_member(const MemberReading& reading, const Member& member,
                                 std::vector<Problem>& warnings) {
    auto attempt = attempt_assessment(member.path, reading.shelves.questionnaires.files(), warnings,
                                      own_files_in(reading.folders));
    mark_blank(attempt.input);
    return attempt;
}

Scores read_sent(const MemberReading& reading, const Member& member) {
    return read_scores(read_file(member.path, most_yaml_bytes), member.path, reading.charter.minimum_group);
}

ScoreOptions score_options(const MemberReading& reading) {
    ScoreOptions options;
    options.minimum_group = reading.charter.minimum_group;
    return options;
}

std::vector<InputRound> open_rounds(const AssessmentInput& read) {
    std::vector<InputRound> rounds;
    for (std::size_t i = 0; i < read.assessment.rounds.size(); ++i) {
        const auto& round = read.assessment.rounds[i];
        const auto& path = round.questionnaire.empty() ? read.assessment.questionnaire : round.questionnaire;
        rounds.push_back(
            {&round, read.round_questionnaires[i].get(), path, true, std::nullopt, std::nullopt});
    }
    open_sheets(rounds);
    return rounds;
}

RoundAnswers answers_of(const Round& round) {
    if (round.answers_exist && !round.answers_blank) return RoundAnswers::there;
    return round.answers.empty() ? RoundAnswers::none : RoundAnswers::awaited;
}

RoundAnswers answers_of(const RoundScores& round) {
    if (has_answers(round)) return RoundAnswers::there;
    return round.not_yet ? RoundAnswers::awaited : RoundAnswers::none;
}

CountedRounds counted_of(const AssessmentInput& read, std::optional<int> year) {
    return find_counted(read.assessment.rounds, year);
}

CountedRounds counted_of(const Scores& sent, std::optional<int> year) {
    return find_counted(sent.rounds, year);
}

AssessmentInput until(AssessmentInput read, std::optional<int> year) {
    auto& assessment = read.assessment;
    bool is_shorter = false;
    for (auto i = assessment.rounds.size(); i-- > 0;) {
        const auto& round = assessment.rounds[i];
        if (is_until(round.date, round.id, year)) continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        assessment.rounds.erase(assessment.rounds.begin() + at);
        read.round_questionnaires.erase(read.round_questionnaires.begin() + at);
        is_shorter = true;
    }
    if (!is_shorter) return read;
    assessment.actions.clear();
    assessment.actions_file.clear();
    if (assessment.rounds.empty()) return read;
    assessment.actions = assessment.rounds.back().actions;
    assessment.actions_file = assessment.rounds.back().actions_file;
    return read;
}

Scores until(Scores sent, std::optional<int> year) {
    std::erase_if(sent.rounds,
                  [&](const RoundScores& round) { return !is_until(round.date, round.id, year); });
    return sent;
}

RoundsInTime rounds_in_time(const AssessmentInput& read, const CountedRounds& counted,
                            std::optional<int> year) {
    return describe(read.assessment.rounds, counted, year);
}

RoundsInTime rounds_in_time(const Scores& sent, const CountedRounds& counted, std::optional<int> year) {
    return describe(sent.rounds, counted, year);
}

RoundScores score_latest(const MemberReading& reading, std::vector<InputRound>& rounds, std::size_t latest,
                         const CommonQuestions& common, const RowSink& seen) {
    const auto with = with_common(rounds, common);
    const auto plans =
        reading.shelves.plans.find_beside_common(with.asked, {with.places[latest], with.common});
    return score_beside(rounds[latest], plans->front(), common, score_options(reading), seen);
}

RoundScores score_before(const MemberReading& reading, std::vector<InputRound>& rounds,
                         const CountedRounds& counted, const CommonQuestions& common, const RowSink& seen) {
    const auto with = with_common(rounds, common);
    const auto plans = reading.shelves.plans.find_beside_common(
        with.asked, {with.places[*counted.before], with.places[*counted.latest], with.common});
    return score_beside(rounds[*counted.before], plans->front(), common, score_options(reading), seen);
}

}  // namespace socratic
