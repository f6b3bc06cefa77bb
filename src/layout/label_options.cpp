// SPDX-License-Identifier: MIT
// A label's box is anchored at a point on its spoke outside the circle: by its middle at the poles,
// else by the side that faces the wheel, its height sliding from above the point at the top to below
// it at the bottom.
#include "layout/label_options.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace socratic {
namespace {

constexpr double far_out = 14;  // units; a label pushed farther gets a hairline to its spoke

struct Ray {
    double sine, cosine;
    explicit Ray(double turn)
        : sine(std::sin(2 * std::numbers::pi * turn)), cosine(std::cos(2 * std::numbers::pi * turn)) {}
    Anchor anchor() const {
        if (std::abs(sine) < 0.05) return Anchor::middle;
        return sine > 0 ? Anchor::start : Anchor::end;
    }
    Box box(double reach, const LabelShape& shape) const {
        const double before = anchor() == Anchor::middle ? 0.5 : (anchor() == Anchor::start ? 0 : 1);
        const double left = reach * sine - before * shape.width;
        const double top = -reach * cosine - shape.height * (1 + cosine) / 2;
        return {left, top, left + shape.width, top + shape.height};
    }
};

/// The distance from the middle to the nearest point of the box.
double distance_to(const Box& box) {
    return std::hypot(std::max({box.left, 0.0, -box.right}), std::max({box.top, 0.0, -box.bottom}));
}

/// The least reach at which the whole box is clear of the circle.
double least_reach(const Ray& ray, const LabelShape& shape, double clear) {
    if (distance_to(ray.box(clear, shape)) >= clear) return clear;
    double low = clear, high = clear + shape.width + shape.height;
    for (int i = 0; i < 14; ++i) {
        const double middle = (low + high) / 2;
        (distance_to(ray.box(middle, shape)) >= clear ? high : low) = middle;
    }
    return high;
}

bool is_free(const Box& box, const PlaceRules& rules) {
    const auto& room = rules.room;
    if (box.left < room.left || box.top < room.top || box.right > room.right || box.bottom > room.bottom)
        return false;
    if (distance_to(box) < rules.clear - 0.01) return false;
    return std::none_of(rules.avoid.begin(), rules.avoid.end(),
                        [&](const Box& other) { return touches(box, other, rules.gap_x, rules.gap_y); });
}

std::optional<std::pair<Point, Point>> find_leader(double turn, double reach, const PlaceRules& rules) {
    if (reach - rules.clear <= far_out * rules.unit) return {};
    const double air = 3 * rules.unit;
    return std::pair{polar({0, 0}, turn, rules.clear - air), polar({0, 0}, turn, reach - air)};
}

/// Up and down from where the spoke ends, in units; a label at a pole stays in the middle.
std::vector<double> shifts(const Ray& ray, const PlaceRules& rules) {
    if (!rules.may_slide || ray.anchor() == Anchor::middle) return {0};
    return {0, -7, 7, -15, 15, -25, 25};
}

}  // namespace

bool crosses(const std::pair<Point, Point>& line, const Box& box) {
    const auto& [a, b] = line;
    double from = 0, to = 1;  // the part of the line inside the box, as shares of its length
    const double starts[] = {a.x, a.y}, steps[] = {b.x - a.x, b.y - a.y};
    const double lows[] = {box.left, box.top}, highs[] = {box.right, box.bottom};
    for (int axis = 0; axis < 2; ++axis) {
        if (steps[axis] == 0) {
            if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) return false;
            continue;
        }
        const double one = (lows[axis] - starts[axis]) / steps[axis];
        const double other = (highs[axis] - starts[axis]) / steps[axis];
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    }
    return from <= to;
}

std::vector<LabelOption> label_options(const std::vector<LabelShape>& shapes, double turn,
                                       const PlaceRules& rules) {
    const Ray ray(turn);
    const auto slides = shifts(ray, rules);
    const double step = (rules.may_slide ? 5 : 2) * rules.unit;
    std::vector<LabelOption> options;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const double base = least_reach(ray, shapes[i], rules.clear);
        const double too_wide = std::max(0.0, shapes[i].width - 9.5 * rules.size);
        const double more_lines = 2.5 * rules.unit * static_cast<double>(shapes[i].lines - 1);
        for (double push = 0; push <= rules.most_push + 1e-9; push += step)
            for (const double slide : slides) {
                auto box = ray.box(base + push, shapes[i]);
                box.top += slide * rules.unit;
                box.bottom += slide * rules.unit;
                if (!is_free(box, rules)) continue;
                const auto leader = find_leader(turn, base + push, rules);
                if (leader && crosses(*leader, box)) continue;
                const double moved = base + push - rules.clear + 1.2 * std::abs(slide) * rules.unit;
                options.push_back({moved + more_lines + 0.25 * too_wide, {i, box, ray.anchor(), leader}});
            }
    }
    std::stable_sort(options.begin(), options.end(),
                     [](const LabelOption& a, const LabelOption& b) { return a.cost < b.cost; });
    return options;
}

}  // namespace socratic
