// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/marks.hpp"

namespace socratic {

void draw_spread_bars(const Canvas& canvas, const Layer& layer) {
    const auto& dial = canvas.dial;
    auto fill = layer.look.colour;
    fill.opacity = canvas.theme.bar;
    for (std::size_t i = 0; i < layer.figures.size(); ++i) {
        const auto& middle_half = layer.figures[i].middle_half;
        if (!middle_half) continue;
        const double low = dial.radius_at(i, middle_half->first);
        // Quartiles that agree still show, as a bar of a little height.
        const double high = std::max(dial.radius_at(i, middle_half->second), low + 1.5 * canvas.unit);
        const double height = high - low;
        canvas.scene.shapes.push_back(Bar{polar(dial.centre, dial.turn(i), (low + high) / 2),
                                          9 * canvas.unit,
                                          height,
                                          std::min(2 * canvas.unit, height / 2),
                                          dial.turn(i),
                                          fill,
                                          {}});
    }
}

}  // namespace socratic
