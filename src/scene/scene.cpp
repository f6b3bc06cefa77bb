// SPDX-License-Identifier: MIT
#include "scene/scene.hpp"
#include <cmath>
#include <numbers>

namespace socratic {

Point polar(Point centre, double turn, double radius) {
    const double angle = 2 * std::numbers::pi * turn;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

bool touches(const Box& a, const Box& b, double gap_x, double gap_y) {
    return a.left < b.right + gap_x && b.left < a.right + gap_x && a.top < b.bottom + gap_y &&
           b.top < a.bottom + gap_y;
}

}  // namespace socratic
