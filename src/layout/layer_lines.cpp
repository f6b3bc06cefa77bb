// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double casing = 0.8;  // on each side of a solid line

std::vector<double> scaled(std::vector<double> lengths, double unit) {
    for (auto& length : lengths) length *= unit;
    return lengths;
}

int rank(Role role) {
    switch (role) {
        case Role::community:
        case Role::target:
            return 0;
        case Role::reported:
            return 1;
        case Role::earlier:
        case Role::between:
            return 2;
        case Role::group:
            return 3;
        case Role::answers:
            return 4;
        case Role::agreed:
            return 5;
    }
    return 0;
}

Lines lines_of(const Dial& dial, const Layer& layer) {
    Lines lines;
    lines.closed = is_whole(layer.values);
    for (const auto& piece : pieces_of(layer.values)) {
        auto& part = lines.parts.emplace_back();
        const auto count = lines.closed ? piece.size() - 1 : piece.size();
        for (std::size_t k = 0; k < count; ++k) part.push_back(dial.at(piece[k], *layer.values[piece[k]]));
    }
    return lines;
}

}  // namespace

bool is_whole(const std::vector<std::optional<double>>& values) {
    return values.size() > 2 &&
           std::all_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

std::vector<std::vector<std::size_t>> pieces_of(const std::vector<std::optional<double>>& values) {
    const auto count = values.size();
    std::vector<std::vector<std::size_t>> pieces;
    // Begin after a gap, so that a piece that passes twelve o'clock stays one; two spokes are no ring.
    std::size_t start = 0;
    while (start < count && values[start]) ++start;
    if (start == count && count > 2) {
        pieces.emplace_back();
        for (std::size_t k = 0; k <= count; ++k) pieces.back().push_back(k % count);
        return pieces;
    }
    start %= std::max<std::size_t>(count, 1);
    bool is_open = false;
    for (std::size_t k = 0; k < count; ++k) {
        const auto i = (start + k) % count;
        if (!values[i]) {
            is_open = false;
            continue;
        }
        if (!is_open) pieces.emplace_back();
        is_open = true;
        pieces.back().push_back(i);
    }
    std::erase_if(pieces, [](const auto& piece) { return piece.size() < 2; });
    return pieces;
}

void draw_tint(const Canvas& canvas, const Layer& layer) {
    if (canvas.theme.tint == 0 || !is_whole(layer.values)) return;
    auto area = lines_of(canvas.dial, layer);
    area.fill = layer.look.colour;
    area.fill->opacity = canvas.theme.tint;
    canvas.scene.shapes.push_back(std::move(area));
}

void draw_layer_line(const Canvas& canvas, const Layer& layer) {
    auto lines = lines_of(canvas.dial, layer);
    if (lines.parts.empty()) return;
    const auto& look = layer.look;
    const bool is_solid = look.dash.empty(), is_dotted = !is_solid && look.dash.front() == 0;
    if (is_solid) {
        auto paper = canvas.theme.paper;
        paper.opacity = 0.85;
        auto below = lines;
        below.stroke = Stroke{paper, (look.width + 2 * casing) * canvas.unit, {}, true};
        canvas.scene.shapes.push_back(std::move(below));
    }
    lines.stroke =
        Stroke{look.colour, look.width * canvas.unit, scaled(look.dash, canvas.unit), is_solid || is_dotted};
    canvas.scene.shapes.push_back(std::move(lines));
}

void draw_layers(const Canvas& canvas, const std::vector<Layer>& layers) {
    std::vector<const Layer*> order;
    for (const auto& layer : layers) order.push_back(&layer);
    std::stable_sort(order.begin(), order.end(),
                     [](const Layer* a, const Layer* b) { return rank(a->role) < rank(b->role); });
    for (const auto* layer : order) draw_layer_line(canvas, *layer);
    draw_markers(canvas, layers);
}

}  // namespace socratic
