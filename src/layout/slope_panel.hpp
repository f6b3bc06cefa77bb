// SPDX-License-Identifier: MIT
// One dimension of a slope chart: its name, its change, and its line.
#pragma once
#include "layout/block.hpp"
#include "layout/slopes.hpp"

namespace socratic {

/// Where the line of a dimension is drawn.
struct SlopeFrame {
    Box box;             ///< from the highest level to the lowest, from edge to edge of the panel
    double side = 20;    ///< from the edges to the first and the last round: room for figures
    double numbers = 0;  ///< room for the scale's numbers at the left
    std::size_t rounds = 2;
    Bounds bounds;

    double x(std::size_t round) const {
        const double left = box.left + numbers + side, right = box.right - side;
        return left + (right - left) * static_cast<double>(round) / static_cast<double>(rounds - 1);
    }
    double y(double level) const {
        return box.bottom - (box.bottom - box.top) * (level - bounds.min) / (bounds.max - bounds.min);
    }
};

enum class LevelNumbers { none, beside };

/// Name, change and what else is to be said, folded to the width; `size` is that of the name.
struct SlopeHeading {
    double width = 100;
    double size = 9;
};
Block slope_heading(const Picture& picture, const Slopes& slopes, const Slope& slope,
                    const SlopeHeading& heading);

/// The room that the figures beside the line's ends need.
double side_of_slopes(const Picture& picture, const Slopes& slopes);

void draw_slope_levels(Scene& scene, const Picture& picture, const SlopeFrame& frame, LevelNumbers numbers);
void draw_slope(Scene& scene, const Picture& picture, const SlopeFrame& frame, const Slope& slope);
/// The names of the rounds under the frame: the first, the last, and those between that have room.
void draw_slope_rounds(Scene& scene, const Picture& picture, const SlopeFrame& frame, const Slopes& slopes);

}  // namespace socratic
