// SPDX-License-Identifier: MIT
// A line for each dimension from round to round, from the largest rise to the largest fall.
#pragma once
#include "layout/figure.hpp"

namespace socratic {

/// The lines with their legend where they need one, without head, notes and margins; a height of 0 in
/// `options.size` is as high as it looks best. With `options.by` a line for each group that may be shown.
/// Throws a Failure when it does not fit, or when there are fewer than two rounds.
Scene layout_slope_chart(const FigureSource& source, const WheelOptions& options);

}  // namespace socratic
