// SPDX-License-Identifier: MIT
// Dots in the order of their values, each set aside from its spoke just as far as it needs to stay
// clear of those before it, right and left in turn. Nothing but the sorted values decides where a dot
// goes, so the dots of one person cannot be linked from spoke to spoke.
#include <algorithm>
#include <cmath>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double largest_dot = 1.5, smallest_dot = 0.5;

struct Dot {
    double radius, aside;
};

/// Nothing when the dots of this size would not all fit within `most` of the spoke.
std::optional<std::vector<Dot>> swarm(const Dial& dial, std::size_t spoke,
                                      const std::vector<std::pair<double, long>>& marks, double size,
                                      double most) {
    std::vector<Dot> dots;
    const double apart = 2.25 * size;
    for (const auto& [value, count] : marks) {
        const double radius = dial.radius_at(spoke, value);
        int place = 0;
        for (long k = 0; k < count; ++k) {
            for (;; ++place) {
                const double aside = (place + 1) / 2 * apart * (place % 2 == 1 ? 1 : -1);
                if (std::abs(aside) > most) return {};
                const auto first_near = std::find_if(dots.rbegin(), dots.rend(), [&](const Dot& dot) {
                    return std::hypot(dot.radius - radius, dot.aside - aside) < apart - 1e-9;
                });
                if (first_near != dots.rend()) continue;
                dots.push_back({radius, aside});
                break;
            }
        }
    }
    return dots;
}

double most_aside(const Canvas& canvas) {
    const double at_half = 3.14159265 * canvas.dial.radius * canvas.dial.step();
    return std::min(14 * canvas.unit, 0.45 * at_half);
}

/// The largest dots that fit on every spoke.
std::vector<std::vector<Dot>> swarms_of(const Canvas& canvas, const Layer& layer, double& size) {
    for (size = largest_dot * canvas.unit; size >= smallest_dot * canvas.unit; size *= 0.85) {
        std::vector<std::vector<Dot>> all;
        for (std::size_t i = 0; i < layer.figures.size(); ++i) {
            auto dots = swarm(canvas.dial, i, layer.figures[i].marks, size, most_aside(canvas));
            if (!dots) break;
            all.push_back(std::move(*dots));
        }
        if (all.size() == layer.figures.size()) return all;
    }
    return {};
}

}  // namespace

void draw_spread_dots(const Canvas& canvas, const Layer& layer) {
    double size = 0;
    const auto swarms = swarms_of(canvas, layer, size);
    if (swarms.empty()) return draw_spread_bars(canvas, layer);  // too many people for dots
    auto fill = layer.look.colour;
    fill.opacity = 0.42;
    for (std::size_t i = 0; i < swarms.size(); ++i)
        for (const auto& dot : swarms[i]) {
            const double turn = canvas.dial.turn(i);
            const auto on_spoke = polar(canvas.dial.centre, turn, dot.radius);
            canvas.scene.shapes.push_back(Arc{polar(on_spoke, turn + 0.25, dot.aside), size, 0, 0, fill, {}});
        }
}

}  // namespace socratic
