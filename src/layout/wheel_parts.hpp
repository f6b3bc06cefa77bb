// SPDX-License-Identifier: MIT
// The wheel as a part of a page: how it may be named, and drawing it once it fits.
#pragma once
#include <vector>
#include "layout/compose.hpp"
#include "layout/figure_plan.hpp"
#include "layout/texts.hpp"

namespace socratic {

/// The ways of naming the spokes, with the texts that go with each, the best first.
std::vector<Attempt> wheel_attempts(const Picture& picture);

/// The texts of the composition, then the wheel.
void draw_fitted_wheel(Scene& scene, const Picture& picture, FittedPage fitted);

/// A wheel with its names, and where ids stand for them their key, in a box of this width; the picture has to
/// outlive the plan.
FigurePlan plan_wheel(const Picture& picture, double width);

/// A small wheel for each layer of people's answers.
FigurePlan plan_small_multiples(const Picture& picture, double width);

}  // namespace socratic
