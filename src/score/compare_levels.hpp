// SPDX-License-Identifier: MIT
// The levels of the whole room, round by round, and how they changed.
#pragma once
#include <vector>
#include "model/comparison.hpp"
#include "model/scores.hpp"
#include "score/compare.hpp"
#include "score/interval.hpp"

namespace socratic {

/// True for a round that has an answer sheet.
bool has_answers(const RoundScores& round);

/// Oldest first; not the reported ones.
std::vector<const RoundScores*> rounds_with_answers(const Scores& scores);

/// A sample where the standard deviation may be shown, as the interval would give it away.
std::optional<Sample> sample_of(const DimensionScores& dimension, std::optional<long> invited);

/// In the order of the newest round that has anything.
std::vector<ComparedDimension> compare_levels(const Scores& scores, const std::vector<PairedRounds>& pairs,
                                              Noise noise);

}  // namespace socratic
