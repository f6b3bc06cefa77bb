// SPDX-License-Identifier: MIT
// How much chance there is in a mean and in a difference: 95 % t intervals.
#pragma once
#include <optional>
#include "model/interval.hpp"

namespace socratic {

/// What an interval needs to know of some people's scores.
struct Sample {
    long n = 0;
    double mean = 0, deviation = 0;  ///< standard deviation, divided by n - 1
    std::optional<long> invited;     ///< of how many these are; fewer than n says nothing
};

/// Student's t: mean ± t(n - 1) s / sqrt(n), the half-width times sqrt((N - n) / (N - 1)) when N were
/// invited. Absent below two scores, when all are equal, and when everybody answered.
std::optional<Interval> interval_of_mean(const Sample& sample);

/// Of `newer` less `older`, people of different groups or rounds (Welch 1947), each variance corrected for
/// those invited. Absent when neither mean has any chance in it.
std::optional<Interval> interval_of_difference(const Sample& newer, const Sample& older);

/// Whether a difference is more than chance: the interval excludes zero.
Verdict judge(const std::optional<Interval>& interval);

}  // namespace socratic
