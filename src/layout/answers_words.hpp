// SPDX-License-Identifier: MIT
// What is said of people's answers, in pictures and in reports. Not typeset.
#pragma once
#include <string>
#include "model/scores.hpp"
#include "model/words.hpp"

namespace socratic {

/// "23 of 31 people answered (74%)", or why there is no number; "" for reported figures.
std::string people_in(const Words& catalogue, const RoundScores& round, long minimum_group);

/// Why there is no figure of people's answers; "" when there is one.
std::string gap_in(const Words& catalogue, Gap gap, Hidden hidden, long minimum_group);

}  // namespace socratic
