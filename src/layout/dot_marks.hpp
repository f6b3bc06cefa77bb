// SPDX-License-Identifier: MIT
// The levels of a dot plot and the marks on them.
#pragma once
#include <vector>
#include "layout/texts.hpp"

namespace socratic {

/// Where levels are between left and right; every dimension has its own bounds.
struct LevelAxis {
    double left = 0, right = 0;
    double at(const Bounds& bounds, double level) const {
        return left + (right - left) * (level - bounds.min) / (bounds.max - bounds.min);
    }
};

/// The height that the marks of one row need.
double marks_height(const Picture& picture);

/// Levels down all rows with their numbers on top; nothing where dimensions have scales of their own.
void draw_common_levels(Scene& scene, const Picture& picture, const LevelAxis& axis, double top,
                        double bottom);
/// The line of one row: with ticks and numbers at its ends where dimensions have scales of their own.
void draw_row_line(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke, double y);
/// The middle half, intervals and markers of one dimension.
void draw_row_marks(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke, double y);

}  // namespace socratic
