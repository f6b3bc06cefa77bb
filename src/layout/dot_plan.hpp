// SPDX-License-Identifier: MIT
// The dot plot as a part of a page.
#pragma once
#include "layout/figure_plan.hpp"

namespace socratic {

/// For a box of this width; the picture has to outlive the plan.
FigurePlan plan_dot_plot(const Picture& picture, double width);

}  // namespace socratic
