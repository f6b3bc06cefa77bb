// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numbers>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double meeting = 6;  // markers nearer than this meet

bool is_filled(Marker marker) {
    return marker == Marker::disc || marker == Marker::square || marker == Marker::gem;
}

bool is_of_strokes(Marker marker) { return marker == Marker::cross || marker == Marker::plus; }

/// What a marker grows by, in points, when another lies exactly on it: until it shows all around.
double growth(Marker marker) {
    switch (marker) {
        case Marker::disc:
        case Marker::cross:
        case Marker::plus:
            return 0;
        case Marker::square:
        case Marker::gem:
            return 1.3;
        case Marker::circle:
        case Marker::dotted:
            return 1.9;
        case Marker::diamond:
            return 3.0;
        case Marker::triangle:
        case Marker::wedge:
            return 3.4;
    }
    return 0;
}

Lines polygon(std::vector<Point> points) { return Lines{{std::move(points)}, true, {}, {}}; }

/// Two strokes through the point.
Lines strokes(Point at, double aside, double across) {
    const auto stroke = [&](double x, double y) {
        return std::vector<Point>{{at.x - x, at.y - y}, {at.x + x, at.y + y}};
    };
    return Lines{{stroke(aside, across), stroke(-across, aside)}, false, {}, {}};
}

Shape outline(Point at, Marker marker, double size) {
    switch (marker) {
        case Marker::disc:
        case Marker::circle:
        case Marker::dotted:
            break;
        case Marker::square:
            return polygon({{at.x - size, at.y - size},
                            {at.x + size, at.y - size},
                            {at.x + size, at.y + size},
                            {at.x - size, at.y + size}});
        case Marker::diamond:
        case Marker::gem:
            return polygon(
                {{at.x, at.y - size}, {at.x + size, at.y}, {at.x, at.y + size}, {at.x - size, at.y}});
        case Marker::triangle:
            return polygon({{at.x, at.y - size},
                            {at.x + 0.866 * size, at.y + 0.5 * size},
                            {at.x - 0.866 * size, at.y + 0.5 * size}});
        case Marker::wedge:
            return polygon({{at.x, at.y + size},
                            {at.x - 0.866 * size, at.y - 0.5 * size},
                            {at.x + 0.866 * size, at.y - 0.5 * size}});
        case Marker::cross:
            return strokes(at, size, size);
        case Marker::plus:
            return strokes(at, size, 0);
    }
    return Arc{at, size, 0, 0, {}, {}};
}

void fill_and_stroke(Shape& shape, std::optional<Colour> fill, std::optional<Stroke> stroke) {
    std::visit(
        [&](auto& of) {
            if constexpr (requires { of.fill; }) {
                of.fill = fill;
                of.stroke = stroke;
            }
        },
        shape);
}

/// The line around an open marker; that of a dotted one is eight dots.
Stroke edge_of(const LayerLook& look, double size, double unit) {
    Stroke stroke{look.colour, (look.marker == Marker::circle ? 1.15 : 1.3) * unit};
    if (look.marker != Marker::dotted) return stroke;
    stroke.width = 1.5 * unit;
    stroke.dash = {0, 2 * std::numbers::pi * size / 8};
    stroke.round = true;
    return stroke;
}

/// How far the filled markers of the layers above are from this level.
std::vector<double> distances_above(const Canvas& canvas, const std::vector<const Layer*>& above,
                                    std::size_t spoke, double level) {
    std::vector<double> distances;
    for (const auto* layer : above)
        if (layer->values[spoke] && hides_markers_below(layer->look.marker))
            distances.push_back(canvas.dial.radius_at(spoke, *layer->values[spoke]) -
                                canvas.dial.radius_at(spoke, level));
    return distances;
}

}  // namespace

int marker_rank(Marker marker) {
    switch (marker) {
        case Marker::diamond:
            return 0;
        case Marker::triangle:
        case Marker::wedge:
            return 1;
        case Marker::circle:
        case Marker::dotted:
            return 2;
        case Marker::square:
        case Marker::gem:
            return 3;
        case Marker::disc:
        case Marker::cross:
        case Marker::plus:
            return 4;
    }
    return 0;
}

double size_where_markers_meet(const LayerLook& look, const std::vector<double>& distances, double unit) {
    double closest = 0;  // 1 when a marker above lies exactly here, 0 when it is 6 pt or more away
    for (const double distance : distances)
        closest = std::max(closest, 1 - std::abs(distance) / (meeting * unit));
    return (look.marker_size + growth(look.marker) * closest) * unit;
}

bool hides_markers_below(Marker marker) { return is_filled(marker); }

void draw_marker(std::vector<Shape>& shapes, Point at, const LayerLook& look, double size, Colour paper,
                 double unit) {
    auto shape = outline(at, look.marker, size);
    if (is_of_strokes(look.marker)) {
        auto edge = shape;
        fill_and_stroke(edge, {}, Stroke{paper, 3.4 * unit});
        shapes.push_back(std::move(edge));
        fill_and_stroke(shape, {}, Stroke{look.colour, 1.6 * unit});
        shapes.push_back(std::move(shape));
        return;
    }
    auto edge = outline(at, look.marker, size + (is_filled(look.marker) ? 0.9 : 1.5) * unit);
    fill_and_stroke(edge, paper, {});
    shapes.push_back(std::move(edge));
    if (is_filled(look.marker))
        fill_and_stroke(shape, look.colour, {});
    else
        fill_and_stroke(shape, paper, edge_of(look, size, unit));
    shapes.push_back(std::move(shape));
}

void draw_markers(const Canvas& canvas, const std::vector<Layer>& layers) {
    std::vector<const Layer*> order;
    for (const auto& layer : layers) order.push_back(&layer);
    std::stable_sort(order.begin(), order.end(), [](const Layer* a, const Layer* b) {
        return marker_rank(a->look.marker) < marker_rank(b->look.marker);
    });
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto& layer = *order[k];
        const std::vector<const Layer*> above(order.begin() + static_cast<std::ptrdiff_t>(k) + 1,
                                              order.end());
        for (std::size_t i = 0; i < layer.values.size(); ++i) {
            if (!layer.values[i]) continue;
            const auto distances = distances_above(canvas, above, i, *layer.values[i]);
            const double size = size_where_markers_meet(layer.look, distances, canvas.unit);
            draw_marker(canvas.scene.shapes, canvas.dial.at(i, *layer.values[i]), layer.look, size,
                        canvas.theme.paper, canvas.unit);
        }
    }
}

}  // namespace socratic
