// SPDX-License-Identifier: MIT
#include <cmath>
#include <numbers>
#include "layout/marks.hpp"

namespace socratic {
namespace {

void draw_ring(const Canvas& canvas, double level, double number_turn) {
    const auto& [min, max] = canvas.dial.spokes.front();
    const double radius = canvas.dial.radius_at(0, level), unit = canvas.unit;
    const bool is_edge = level == min || level == max;
    const Stroke stroke{is_edge ? canvas.theme.rim : canvas.theme.ring, (level == max ? 0.8 : 0.5) * unit};
    // The opening is as wide as the number and a little air.
    const auto number = number_in(canvas.words, level, 0);
    const double half = canvas.ruler.em(number, false) * canvas.small / 2 + 2.4 * unit;
    const double hole = level == min ? 0 : half / radius / (2 * std::numbers::pi);
    canvas.scene.shapes.push_back(
        hole == 0 ? Arc{canvas.dial.centre, radius, 0, 0, {}, stroke}
                  : Arc{canvas.dial.centre, radius, number_turn + hole, number_turn + 1 - hole, {}, stroke});
}

/// Scales of its own: short ticks on every spoke, for there is no common ring.
void draw_ticks(const Canvas& canvas, std::size_t spoke) {
    const auto& dial = canvas.dial;
    Lines ticks{{}, false, {}, Stroke{canvas.theme.rim, 0.5 * canvas.unit}};
    const double across = dial.turn(spoke) + 0.25, half = 2.6 * canvas.unit;
    for (const double level : ring_levels(dial.spokes[spoke], dial.radius, 6 * canvas.unit)) {
        const auto at = dial.at(spoke, level);
        ticks.parts.push_back({polar(at, across, -half), polar(at, across, half)});
    }
    canvas.scene.shapes.push_back(std::move(ticks));
}

}  // namespace

std::vector<double> ring_levels(const Bounds& bounds, double radius, double least_distance) {
    const double span = bounds.max - bounds.min;
    const double distance = radius * (1 - hub_share) / span;
    double step = 1;
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0}) {
        step = factor;
        if (factor * distance >= least_distance && span / factor <= 10) break;
    }
    std::vector<double> levels = {bounds.min};
    for (double level = bounds.min + step; level < bounds.max - step / 2; level += step)
        levels.push_back(level);
    levels.push_back(bounds.max);
    return levels;
}

void draw_rings(const Canvas& canvas, double number_turn) {
    const auto& dial = canvas.dial;
    for (std::size_t i = 0; i < dial.spokes.size(); ++i) {
        const auto& [min, max] = dial.spokes[i];
        canvas.scene.shapes.push_back(Lines{
            {{dial.at(i, min), dial.at(i, max)}}, false, {}, Stroke{canvas.theme.spoke, 0.6 * canvas.unit}});
    }
    if (dial.shares_one_scale()) {
        for (const double level : ring_levels(dial.spokes.front(), dial.radius, 1.2 * canvas.small))
            draw_ring(canvas, level, number_turn);
        return;
    }
    const double unit = canvas.unit;
    canvas.scene.shapes.push_back(
        Arc{dial.centre, dial.hub(), 0, 0, {}, Stroke{canvas.theme.rim, 0.5 * unit}});
    canvas.scene.shapes.push_back(
        Arc{dial.centre, dial.radius, 0, 0, {}, Stroke{canvas.theme.rim, 0.8 * unit}});
    for (std::size_t i = 0; i < dial.spokes.size(); ++i) draw_ticks(canvas, i);
}

}  // namespace socratic
