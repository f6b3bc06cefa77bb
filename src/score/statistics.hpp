// SPDX-License-Identifier: MIT
// Figures over persons' scores, from a sorted map of exact scores to how many people have each.
#pragma once
#include <map>
#include <optional>
#include <vector>
#include "base/fraction.hpp"

namespace socratic {

/// Exact scores in levels above the scale's lowest (0 to 100), counted; which rows they came from, and in
/// what order, no longer matters.
using ScoreCounts = std::map<Fraction, long>;

/// Minimum, quartiles (type 7 of Hyndman and Fan 1996) and maximum.
struct Quartiles {
    double min = 0, q1 = 0, median = 0, q3 = 0, max = 0;
};

long count_scores(const ScoreCounts& scores);

/// Absent without a score.
std::optional<double> find_mean(const ScoreCounts& scores);

/// Sample standard deviation, divided by n - 1; absent below two scores.
std::optional<double> find_deviation(const ScoreCounts& scores);

/// Absent without a score.
std::optional<Quartiles> find_quartiles(const ScoreCounts& scores);

/// Counts per level, lowest first, as scores.
ScoreCounts scores_of_levels(const std::vector<long>& counts);

}  // namespace socratic
