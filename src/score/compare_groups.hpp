// SPDX-License-Identifier: MIT
// The groups of a fact beside each other.
#pragma once
#include <vector>
#include "model/comparison.hpp"
#include "score/compare.hpp"

namespace socratic {

/// In the newest of the rounds with answers, oldest first.
ComparedGroups compare_groups(const std::vector<const RoundScores*>& rounds, const CompareOptions& options);

}  // namespace socratic
