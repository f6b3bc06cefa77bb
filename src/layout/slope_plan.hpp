// SPDX-License-Identifier: MIT
// The slope chart as a part of a page.
#pragma once
#include "layout/figure_plan.hpp"
#include "layout/slopes.hpp"

namespace socratic {

/// For a box of this width; the picture has to outlive the plan.
FigurePlan plan_slope_chart(const Picture& picture, const Slopes& slopes, double width);

}  // namespace socratic
