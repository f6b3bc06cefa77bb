// SPDX-License-Identifier: MIT
// What the table of scores says in words (English for now), all in one place.
#pragma once
#include <string>
#include <vector>
#include "model/comparison.hpp"
#include "model/scores.hpp"

namespace socratic {

/// "3.21"; "—" when absent.
std::string level_words(std::optional<double> level);
/// A median, which is a level or halfway between two: "2", "2.5"; "—" when absent.
std::string median_words(std::optional<double> median);
/// "70%"; "" when absent.
std::string percent_words(std::optional<double> share);
/// "levels 1 to 4" of a dimension that has others than the questionnaire's, because a level means nothing
/// without its scale; "" for one that has the same.
std::string own_scale_words(const LevelRange& levels, const Scale& common);
/// What the scale of the questionnaire is: "levels 0 to 5"; that some dimensions have others, when they do.
std::string scale_words(const Scale& common, const Questionnaire& questionnaire);
/// Why a dimension has no figure; "" when it has one.
std::string gap_words(const DimensionScores& dimension, long minimum);
/// Why a group is not shown.
std::string hidden_words(Hidden hidden, long minimum);
/// "23 answers of 34 invited"
std::string respondents_words(const RoundScores& round, long minimum);
/// What was left out of a round, a sentence each.
std::vector<std::string> left_out_words(const RoundScores& round);
/// "clear change", or what else it may be; "" when nothing is said.
std::string change_words(Verdict verdict);
/// "overall 2.85; the weakest is LEA with 1.94; without a figure: MAS"; "" when there is no overall.
std::string overall_words(const RoundScores& round);

}  // namespace socratic
