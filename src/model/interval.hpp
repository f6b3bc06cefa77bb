// SPDX-License-Identifier: MIT
// The range within which chance would leave a figure, 95 times in 100.
#pragma once

namespace socratic {

struct Interval {
    double low = 0, high = 0;
};

/// What an interval says of a difference; `none` without an interval.
enum class Verdict { none, clear, chance };

}  // namespace socratic
