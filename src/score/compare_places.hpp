// SPDX-License-Identifier: MIT
// Rounds and groups of a spectrum side by side: counts and medians, no differences, since nobody knows how
// far apart levels are.
#pragma once
#include "model/comparison.hpp"
#include "model/scores.hpp"

namespace socratic {

/// Sets the places of every dimension in every round, and of the groups of the fact `by`, "" for none.
void compare_places(Comparison& comparison, const Scores& scores, const std::string& by);

}  // namespace socratic
