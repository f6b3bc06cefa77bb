// SPDX-License-Identifier: MIT
// The rounds of one member: which of them count, and their scores beside the other members'.
#pragma once
#include <optional>
#include <vector>
#include "commands/community_member.hpp"
#include "commands/input_rounds.hpp"
#include "read/member_assessment.hpp"
#include "score/common_questions.hpp"
#include "score/score.hpp"

namespace socratic {

/// Throws a Failure with every problem of the member's files.
AssessmentInput read_member(const MemberReading& reading, const Member& member,
                            std::vector<Problem>& warnings);
/// What of it can be read; throws a Failure only when nothing of it should be.
AssessmentAttempt attempt_member(const MemberReading& reading, const Member& member,
                                 std::vector<Problem>& warnings);
/// The scores of a member that sent them.
Scores read_sent(const MemberReading& reading, const Member& member);

/// All rounds of an assessment, their sheets opened.
std::vector<InputRound> open_rounds(const AssessmentInput& read);

RoundAnswers answers_of(const Round& round);
RoundAnswers answers_of(const RoundScores& round);

CountedRounds counted_of(const AssessmentInput& read, std::optional<int> year);
CountedRounds counted_of(const Scores& sent, std::optional<int> year);

/// As if the rounds after the year, with their plans, had not come yet.
AssessmentInput until(AssessmentInput read, std::optional<int> year);
Scores until(Scores sent, std::optional<int> year);

/// What a coordinator is to know about a member's rounds.
struct RoundsInTime {
    bool one_counts = false;
    std::optional<int> earliest;  ///< the year of the first with answers; absent when none says
    std::optional<AwaitedRound>
        awaited;  ///< an earlier one counts, or none, because its answers are not there
};
RoundsInTime rounds_in_time(const AssessmentInput& read, const CountedRounds& counted,
                            std::optional<int> year);
RoundsInTime rounds_in_time(const Scores& sent, const CountedRounds& counted, std::optional<int> year);

ScoreOptions score_options(const MemberReading& reading);

/// The round that counts, on the questions that it has in common with the community. `seen` is handed each
/// row too.
RoundScores score_latest(const MemberReading& reading, std::vector<InputRound>& rounds, std::size_t latest,
                         const CommonQuestions& common, const RowSink& seen = {});
/// The round before it, on the questions that both have in common with the community.
RoundScores score_before(const MemberReading& reading, std::vector<InputRound>& rounds,
                         const CountedRounds& counted, const CommonQuestions& common,
                         const RowSink& seen = {});

}  // namespace socratic
