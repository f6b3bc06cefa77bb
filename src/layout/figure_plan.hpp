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

/// What is particular to a figure: which of the layers that are compared it shows, and its plan for a width.
struct FigureParts {
    std::function<Layers(Layers compared, const Theme& theme)> choose;
    std::function<FigurePlan(const Picture& picture, double width)> plan;
    std::string_view title = "say.title";  ///< the key of what it is called
};

/// The figure above its legend on a scene of its own, in sizes of text for somebody else's page and without
/// margins; a height of 0 in the options is as high as it looks best. Throws a Failure when the height asked
/// for is too little.
Scene draw_alone(const FigureSource& source, const WheelOptions& asked, const FigureParts& parts);

/// Title, by its key, language and the figures in words.
void describe(Scene& scene, const Picture& picture, std::string_view title = "say.title");

}  // namespace socratic
