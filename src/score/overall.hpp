// SPDX-License-Identifier: MIT
// One number over all dimensions, never without the weakest of them beside it.
#pragma once
#include <optional>
#include <vector>
#include "model/scores.hpp"
#include "score/plan.hpp"

namespace socratic {

/// The mean of the dimensions that have a figure, weighted; absent when they do not share one scale. The
/// weakest is the first in questionnaire order on a tie.
std::optional<Overall> find_overall(const Plan& plan, const std::vector<DimensionScores>& dimensions);

}  // namespace socratic
