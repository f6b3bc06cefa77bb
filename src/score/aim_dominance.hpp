// SPDX-License-Identifier: MIT
// How much the aims on a spectrum stand above today's answers, by their order alone.
#pragma once
#include <optional>
#include "model/scores.hpp"

namespace socratic {

/// Of all pairs of an answer of today and an aim, the share in which the aim is higher less the share in
/// which it is lower, -1..1: delta (Norman Cliff, "Dominance statistics: ordinal analyses to answer ordinal
/// questions", Psychological Bulletin 114, 1993). Made of the counts that are shown; absent without them.
std::optional<double> aim_dominance(const QuestionScores& today, const QuestionScores& aim);

}  // namespace socratic
