// SPDX-License-Identifier: MIT
// Counts -> figures that may be shown.
#pragma once
#include "model/assessment.hpp"
#include "model/minimum_group.hpp"
#include "model/scores.hpp"
#include "score/tally.hpp"

namespace socratic {

struct ScoreOptions {
    long minimum_group = default_minimum_group;  ///< taken as 1 when lower
    bool alpha = false;
};

/// What holds for all rounds: the minimum and whether it was lowered, the questionnaire and its scale. No
/// rounds, no organisation.
Scores begin_scores(const Questionnaire& questionnaire, const ScoreOptions& options);

/// The figures of one round's answers, disclosure applied over all declared facts at once; agreed
/// levels, targets, dates are not set.
RoundScores score_round(const Questionnaire& questionnaire, const Plan& plan, const Tally& tally,
                        const ScoreOptions& options);

/// A round whose figures only were reported, on the levels of its own questionnaire.
RoundScores score_reported(const Questionnaire& questionnaire, const Round& round, const Questionnaire& own);

/// A round whose answers do not exist yet: every dimension is a gap.
RoundScores score_not_yet(const Questionnaire& questionnaire);

/// Sets id, date, invited, agreed levels and targets of a round's scores. A level that was agreed on a scale
/// of the round's own questionnaire which is no longer the dimension's is left out: it means something else.
void add_round_facts(RoundScores& scores, const Round& round, const Questionnaire& own,
                     const Assessment& assessment);

}  // namespace socratic
