// SPDX-License-Identifier: MIT
// All dimensions below each other, a mark for each round or group, the level agreed on and the one aimed at:
// what values are read from.
#pragma once
#include "layout/figure.hpp"

namespace socratic {

/// The dot plot with its legend, without head, notes and margins; a height of 0 in `options.size` is as high
/// as it looks best. `options.by` shows the groups of a fact, `options.layers` is not looked at. Throws a
/// Failure when it does not fit.
Scene layout_dot_plot(const FigureSource& source, const WheelOptions& options);

}  // namespace socratic
