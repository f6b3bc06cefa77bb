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

/// The levels that get a line or a number, as many as fit.
std::vector<double> levels_on(const LevelAxis& axis, const Bounds& bounds, double least_distance);

/// True when the layers' intervals are drawn, each layer then on a line of its own.
bool has_lanes(const Picture& picture);
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
