// SPDX-License-Identifier: MIT
// What is left of a dimension's figures on a spectrum, whose levels are ordered and no more: how many people
// chose each, the median, how far they agree. A mean or a deviation would take the levels for distances.
#pragma once
#include <optional>
#include "model/scores.hpp"

namespace socratic {

/// The level in the middle of the answers, halfway between two for an even number of them; absent without.
std::optional<double> find_median(const std::vector<long>& counts, int lowest);

/// Takes out what a spectrum has not; the median stands wherever there are counts, from which anybody could
/// have it.
void keep_places(DimensionScores& dimension);

}  // namespace socratic
