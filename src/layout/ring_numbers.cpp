// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include "layout/block.hpp"
#include "layout/marks.hpp"

namespace socratic {
namespace {

double distance_to_segment(Point p, Point a, Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const double share = square == 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / square;
    const double t = std::clamp(share, 0.0, 1.0);
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

std::vector<std::pair<Point, Point>> segments_of(const Dial& dial, const std::vector<Layer>& layers) {
    std::vector<std::pair<Point, Point>> segments;
    for (const auto& layer : layers)
        for (const auto& piece : pieces_of(layer.values))
            for (std::size_t i = 0; i + 1 < piece.size(); ++i)
                segments.emplace_back(dial.at(piece[i], *layer.values[piece[i]]),
                                      dial.at(piece[i + 1], *layer.values[piece[i + 1]]));
    return segments;
}

/// Numbers stand upright, their capitals centred on `at`.
void draw_number(const Canvas& canvas, double level, Point at, Anchor anchor = Anchor::middle) {
    const LineLook look{{canvas.small, false, false}, canvas.theme.soft, 0, "ring"};
    at.y += canvas.small * cap_height / 2;
    canvas.scene.shapes.push_back(
        text_line(canvas.ruler, number_in(canvas.words, level, 0), at, look, anchor));
}

/// How far a point is from the nearest line of a layer, and from the nearest marker's edge.
double clearance(const Dial& dial, const std::vector<Layer>& layers, Point at, double unit) {
    double distance = 99 * unit;
    for (const auto& [a, b] : segments_of(dial, layers))
        distance = std::min(distance, distance_to_segment(at, a, b));
    for (const auto& layer : layers)
        for (std::size_t i = 0; i < layer.values.size(); ++i)
            if (layer.values[i]) {
                const auto marker = dial.at(i, *layer.values[i]);
                distance = std::min(
                    distance, std::hypot(at.x - marker.x, at.y - marker.y) - layer.look.marker_size * unit);
            }
    return distance;
}

/// Each spoke says its lowest and highest level beside its ends, the highest on the side, and as far from
/// its spoke, as keeps clear of lines and markers.
void draw_own_ends(const Canvas& canvas, const std::vector<Layer>& layers) {
    const auto& dial = canvas.dial;
    for (std::size_t i = 0; i < dial.spokes.size(); ++i) {
        const auto& [min, max] = dial.spokes[i];
        const auto beside = [&](double radius, double side, double aside) {
            return polar(polar(dial.centre, dial.turn(i), radius), dial.turn(i) + side, aside);
        };
        const auto half = canvas.ruler.em(number_in(canvas.words, max, 0), false) * canvas.small / 2;
        const double wanted = canvas.small * 0.5 + 2.5 * canvas.unit;
        Point best;
        double most = -1e300;
        for (const double farther : {0.0, 5.0, 10.0})
            for (const double side : {0.25, -0.25}) {
                const auto at =
                    beside(dial.radius - 0.8 * canvas.small, side, half + (4.5 + farther) * canvas.unit);
                const double free = std::min(clearance(dial, layers, at, canvas.unit), wanted);
                if (free <= most + 0.5 * canvas.unit) continue;
                most = free;
                best = at;
            }
        draw_number(canvas, max, best);
        // Near the hub spokes are close: the lowest level stands as far out as it needs.
        const double apart = 2.2 * canvas.small / std::sin(std::min(0.25, dial.step()) * 6.2831853);
        draw_number(canvas, min,
                    beside(std::max(dial.hub() + canvas.small * 0.7, apart * 0.55), 0.25,
                           0.6 * canvas.small + 2 * canvas.unit));
    }
}

}  // namespace

double find_number_turn(const Canvas& canvas, const std::vector<Layer>& layers) {
    const auto& dial = canvas.dial;
    const auto segments = segments_of(dial, layers);
    const auto levels = ring_levels(dial.spokes.front(), dial.radius, 1.2 * canvas.small);
    // Few spokes leave a wide gap; the numbers stay near twelve o'clock all the same.
    const double gap = std::min(dial.step(), 0.16);
    double best = -1e300, best_turn = -0.3 * gap;
    for (int share = 8; share <= 52; share += 2) {
        const double turn = -gap * share / 100;
        double distance = 99 * canvas.unit;
        for (std::size_t i = 1; i < levels.size(); ++i) {
            const auto at = polar(dial.centre, turn, dial.radius_at(0, levels[i]));
            for (const auto& [a, b] : segments) distance = std::min(distance, distance_to_segment(at, a, b));
            const double from_spoke = dial.centre.x - at.x;
            const double beside_bar = 4.5 * canvas.unit + canvas.small * 0.3;
            distance = std::min(distance, i == 1 ? from_spoke + 1.5 * canvas.unit
                                                 : from_spoke - beside_bar + 6 * canvas.unit);
        }
        // Beyond 8.5 pt no line is in the way; then the ray near 30 % of the gap looks best.
        const double worth =
            std::min(distance, 8.5 * canvas.unit) - std::abs(share - 30) * 0.01 * canvas.unit;
        if (worth > best) {
            best = worth;
            best_turn = turn;
        }
    }
    return best_turn;
}

void draw_ring_numbers(const Canvas& canvas, double number_turn, const std::vector<Layer>& layers) {
    const auto& dial = canvas.dial;
    if (!dial.shares_one_scale()) return draw_own_ends(canvas, layers);
    const auto levels = ring_levels(dial.spokes.front(), dial.radius, 1.2 * canvas.small);
    if (dial.hub() > 0.75 * canvas.small) draw_number(canvas, levels.front(), dial.centre);
    for (std::size_t i = 1; i < levels.size(); ++i)
        draw_number(canvas, levels[i], polar(dial.centre, number_turn, dial.radius_at(0, levels[i])));
}

}  // namespace socratic
