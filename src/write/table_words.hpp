// SPDX-License-Identifier: MIT
// What the table of scores says in words (English for now), all in one place.
#pragma once
#include <string>
#include <vector>
#include "model/scores.hpp"

namespace socratic {

/// "3.21"; "—" when absent.
std::string level_words(std::optional<double> level);
/// "70%"; "" when absent.
std::string percent_words(std::optional<double> share);
/// Why a dimension has no figure; "" when it has one.
std::string gap_words(const DimensionScores& dimension, long minimum);
/// Why a group is not shown.
std::string hidden_words(Hidden hidden, long minimum);
/// "23 answers of 34 invited"
std::string respondents_words(const RoundScores& round, long minimum);
/// What was left out of a round, a sentence each.
std::vector<std::string> left_out_words(const RoundScores& round);
/// "overall 2.85; the weakest is LEA with 1.94; without a figure: MAS"; "" when there is no overall.
std::string overall_words(const RoundScores& round);

}  // namespace socratic
