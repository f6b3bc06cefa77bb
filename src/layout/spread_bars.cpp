// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/marks.hpp"

namespace socratic {

BarLook bar_look(const Layer& layer, const Theme& theme, double unit) {
    BarLook look{layer.look.colour, {}, 9 * unit, 0};
    look.fill.opacity = theme.bar;
    if (layer.side == 0) {
        // Of a community the bars say most: on a grey photocopy their ends must still be seen.
        if (layer.role == Role::community) look.stroke = Stroke{layer.look.colour, 0.7 * unit};
        return look;
    }
    look.width = 4.4 * unit;
    look.aside = 6.4 * unit;  // clear of markers
    look.stroke = Stroke{layer.look.colour, 0.7 * unit};
    look.fill.opacity = layer.side < 0 ? 3 * theme.bar : theme.bar / 4;  // told apart without colours
    return look;
}

void draw_spread_bars(const Canvas& canvas, const Layer& layer) {
    const auto& dial = canvas.dial;
    const auto look = bar_look(layer, canvas.theme, canvas.unit);
    for (std::size_t i = 0; i < layer.figures.size(); ++i) {
        const auto& middle_half = layer.figures[i].middle_half;
        if (!middle_half) continue;
        const double low = dial.radius_at(i, middle_half->first);
        // Quartiles that agree still show, as a bar of a little height.
        const double high = std::max(dial.radius_at(i, middle_half->second), low + 1.5 * canvas.unit);
        const double height = high - low;
        const auto on_spoke = polar(dial.centre, dial.turn(i), (low + high) / 2);
        canvas.scene.shapes.push_back(Bar{polar(on_spoke, dial.turn(i) + 0.25, layer.side * look.aside),
                                          look.width, height, std::min(2 * canvas.unit, height / 2),
                                          dial.turn(i), look.fill, look.stroke});
    }
}

}  // namespace socratic
