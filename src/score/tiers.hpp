// SPDX-License-Identifier: MIT
// For every figure of a round, which groups may show it, over all asked facts at once.
#pragma once
#include <vector>
#include "score/disclosure.hpp"
#include "score/tally_counts.hpp"

namespace socratic {

/// `first`: number of answers, mean and consensus, from the minimum on. `second`: everything that speaks of
/// the distribution, from twice the minimum on; never shown where the first is not.
struct Tiers {
    GroupDecisions first, second;
};

/// People behind each figure: respondents; those scored on each dimension; those who answered each asked
/// question of the layout.
struct RoundTiers {
    Tiers respondents;
    std::vector<Tiers> dimensions, questions;
    /// By dimension and asked fact: whether a group whose distribution is not shown may show single
    /// questions. A dimension's mean less its questions' is what those who left some out answered, one
    /// person perhaps; so only when in all these groups nobody did.
    std::vector<std::vector<bool>> single_questions;
};

/// Groups hidden as respondents are hidden in every figure. With a minimum above the default what the
/// default hides stays hidden, so that two outputs cannot be subtracted from each other.
RoundTiers decide_round(const TallyCounts& counts, long minimum);

/// How many of the people in a block answered a question of the layout with a level.
long answered_in(const CountBlock& block, const QuestionLayout& question);

}  // namespace socratic
