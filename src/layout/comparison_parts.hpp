// SPDX-License-Identifier: MIT
// What a page of a comparison is made from.
#pragma once
#include <optional>
#include <vector>
#include "layout/comparison_page.hpp"
#include "layout/texts.hpp"

namespace socratic {

/// Everything the pages are made from.
struct PageParts {
    const FigureSource& source;
    const Subject& subject;
    const Page& page;
    const Spokes& spokes;
    const Layers& all;
    const Layers& on_wheel;
    const Layers& of_multiples;
    const Layers& of_slopes;
    std::size_t first_slope = 0, last_slope = static_cast<std::size_t>(-1);  ///< a part of a long slope chart
};

/// A page with these figures, or nothing when they do not all fit.
std::optional<Scene> page_with(const PageParts& parts, const std::vector<FigureKind>& kinds);

}  // namespace socratic
