// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double meeting = 6;  // markers nearer than this meet

bool is_open(Marker marker) { return marker != Marker::disc && marker != Marker::square; }

/// What a marker grows by, in points, when another lies exactly on it: until it shows all around.
double growth(Marker marker) {
    switch (marker) {
        case Marker::disc:
            return 0;
        case Marker::square:
            return 1.3;
        case Marker::circle:
            return 1.9;
        case Marker::diamond:
            return 3.0;
        case Marker::triangle:
            return 3.4;
    }
    return 0;
}

/// Markers are drawn in this order: what grows most lies lowest.
int rank(const Layer& layer) {
    switch (layer.look.marker) {
        case Marker::diamond:
            return 0;
        case Marker::triangle:
            return 1;
        case Marker::circle:
            return 2;
        case Marker::square:
            return 3;
        case Marker::disc:
            return 4;
    }
    return 0;
}

Lines polygon(std::vector<Point> points) { return Lines{{std::move(points)}, true, {}, {}}; }

Shape outline(Point at, Marker marker, double size) {
    switch (marker) {
        case Marker::disc:
        case Marker::circle:
            break;
        case Marker::square:
            return polygon({{at.x - size, at.y - size},
                            {at.x + size, at.y - size},
                            {at.x + size, at.y + size},
                            {at.x - size, at.y + size}});
        case Marker::diamond:
            return polygon(
                {{at.x, at.y - size}, {at.x + size, at.y}, {at.x, at.y + size}, {at.x - size, at.y}});
        case Marker::triangle:
            return polygon({{at.x, at.y - size},
                            {at.x + 0.866 * size, at.y + 0.5 * size},
                            {at.x - 0.866 * size, at.y + 0.5 * size}});
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

/// 1 when a marker above lies exactly here, 0 when it is 6 pt or more away.
double closeness(const Canvas& canvas, const std::vector<const Layer*>& above, std::size_t spoke,
                 double level) {
    double closest = 0;
    for (const auto* layer : above) {
        if (!layer->values[spoke] || is_open(layer->look.marker)) continue;
        const double distance = std::abs(canvas.dial.radius_at(spoke, *layer->values[spoke]) -
                                         canvas.dial.radius_at(spoke, level));
        closest = std::max(closest, 1 - distance / (meeting * canvas.unit));
    }
    return closest;
}

}  // namespace

void draw_marker(std::vector<Shape>& shapes, Point at, const LayerLook& look, double size, Colour paper,
                 double unit) {
    auto edge = outline(at, look.marker, size + (is_open(look.marker) ? 1.5 : 0.9) * unit);
    fill_and_stroke(edge, paper, {});
    shapes.push_back(std::move(edge));
    auto shape = outline(at, look.marker, size);
    if (is_open(look.marker)) {
        const double width = look.marker == Marker::circle ? 1.15 : 1.3;
        fill_and_stroke(shape, paper, Stroke{look.colour, width * unit});
    } else {
        fill_and_stroke(shape, look.colour, {});
    }
    shapes.push_back(std::move(shape));
}

void draw_markers(const Canvas& canvas, const std::vector<Layer>& layers) {
    std::vector<const Layer*> order;
    for (const auto& layer : layers) order.push_back(&layer);
    std::stable_sort(order.begin(), order.end(),
                     [](const Layer* a, const Layer* b) { return rank(*a) < rank(*b); });
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto& layer = *order[k];
        const std::vector<const Layer*> above(order.begin() + static_cast<std::ptrdiff_t>(k) + 1,
                                              order.end());
        for (std::size_t i = 0; i < layer.values.size(); ++i) {
            if (!layer.values[i]) continue;
            const double close = closeness(canvas, above, i, *layer.values[i]);
            const double size = (layer.look.marker_size + growth(layer.look.marker) * close) * canvas.unit;
            draw_marker(canvas.scene.shapes, canvas.dial.at(i, *layer.values[i]), layer.look, size,
                        canvas.theme.paper, canvas.unit);
        }
    }
}

}  // namespace socratic
