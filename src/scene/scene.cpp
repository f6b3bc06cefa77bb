// SPDX-License-Identifier: MIT
#include "scene/scene.hpp"
#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numbers>

namespace socratic {
namespace {

// Noto Sans, in em: capitals above the baseline, tails below it.
constexpr double cap_height = 0.714;
constexpr double descent = 0.21;

std::uint8_t two_hex_digits(std::string_view digits) {
    std::uint8_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return value;
}

}  // namespace

Point polar(Point centre, double turn, double radius) {
    const double angle = 2 * std::numbers::pi * turn;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

bool touches(const Box& a, const Box& b, double gap_x, double gap_y) {
    return a.left < b.right + gap_x && b.left < a.right + gap_x && a.top < b.bottom + gap_y &&
           b.top < a.bottom + gap_y;
}

Colour colour(std::string_view hex, double opacity) {
    assert(hex.size() == 7 && hex.front() == '#');
    return {two_hex_digits(hex.substr(1, 2)), two_hex_digits(hex.substr(3, 2)),
            two_hex_digits(hex.substr(5, 2)), opacity};
}

Box box_of(const TextLine& line) {
    const double before =
        line.anchor == Anchor::start ? 0.0 : (line.anchor == Anchor::middle ? 0.5 : 1.0) * line.width;
    const Point corners[] = {{-before, -cap_height * line.style.size},
                             {line.width - before, -cap_height * line.style.size},
                             {-before, descent * line.style.size},
                             {line.width - before, descent * line.style.size}};
    const double angle = 2 * std::numbers::pi * line.turn;
    const double cosine = line.turn == 0 ? 1 : std::cos(angle);
    const double sine = line.turn == 0 ? 0 : std::sin(angle);
    Box box{1e300, 1e300, -1e300, -1e300};
    for (const auto& corner : corners) {
        const double x = line.at.x + corner.x * cosine - corner.y * sine;
        const double y = line.at.y + corner.x * sine + corner.y * cosine;
        box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x), std::max(box.bottom, y)};
    }
    return box;
}

}  // namespace socratic
