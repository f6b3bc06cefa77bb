// SPDX-License-Identifier: MIT
// How many people chose each level of a spectrum, to be set into somebody else's page.
#pragma once
#include "layout/figure.hpp"

namespace socratic {

/// As `layout_spectrum`, without margins, and as high as rows of this height make it; of `options.size` only
/// the width counts.
Scene layout_spectrum_figure(const FigureSource& source, const WheelOptions& options, double row_height);

}  // namespace socratic
