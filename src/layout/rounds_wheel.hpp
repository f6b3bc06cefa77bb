// SPDX-License-Identifier: MIT
// The rounds, or the groups, on one wheel.
#pragma once
#include "layout/figure.hpp"

namespace socratic {

inline constexpr std::size_t most_on_one_wheel = 3;

/// The newest three rounds or all groups on one wheel, with its legend, without head, notes and margins; a
/// height of 0 in `options.size` is as high as it looks best. With fewer than three also the targets. Throws
/// a Failure when the names do not fit.
Scene layout_rounds_wheel(const FigureSource& source, const WheelOptions& options);

}  // namespace socratic
