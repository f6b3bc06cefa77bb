// SPDX-License-Identifier: MIT
// For every figure of a round, which groups may show it, over all asked facts at once.
#pragma once
#include <vector>
#include "score/figure_decisions.hpp"

namespace socratic {

/// People behind each figure: respondents; those scored on each dimension; those who answered each asked
/// question of the layout.
struct RoundTiers {
    Tiers respondents;
    std::vector<Tiers> dimensions, questions;
    std::vector<RoomLimits> rooms;     ///< by dimension
    std::vector<bool> one_of_several;  ///< by dimension: other outputs may show it on other questions
    /// By dimension and asked fact: whether a group whose distribution is not shown may show single
    /// questions. A dimension's mean less its questions' is what those who left some out answered, one
    /// person perhaps; so only when in all these groups nobody did, whatever the dimension is scored on.
    std::vector<std::vector<bool>> single_questions;
};

/// Groups hidden as respondents are hidden in every figure.
RoundTiers decide_round(const Plan& plan, const TallyCounts& counts, long minimum);

/// How many of the people in a block answered a question of the layout with a level.
long answered_in(const CountBlock& block, const QuestionLayout& question);

}  // namespace socratic
