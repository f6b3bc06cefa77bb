// SPDX-License-Identifier: MIT
// Figures planned for a width, so that a page can be divided among several.
#pragma once
#include <functional>
#include "layout/figure.hpp"
#include "layout/texts.hpp"

namespace socratic {

struct FigurePlan {
    double least = 0;    ///< the height it needs at the smallest sizes of text
    double natural = 0;  ///< the height at which it looks best
    /// False, and nothing is drawn, when the box is too small for what must stand there.
    std::function<bool(Scene&, const Box&)> draw;
};

/// Sizes of text for a figure that stands in somebody else's page; no margins.
Page plan_figure_page(const PageSize& size, const Theme& theme);

/// With intervals the middle half is not drawn beside them.
WheelOptions options_of_comparison(const FigureSource& source, WheelOptions options);

/// The figure above its legend on a scene of its own; a height of 0 in the options is as high as it looks
/// best. Throws a Failure when the height asked for is too little.
Scene scene_of_figure(const Picture& picture, const FigurePlan& plan);

/// Title, language and the figures in words.
void describe(Scene& scene, const Picture& picture);

}  // namespace socratic
