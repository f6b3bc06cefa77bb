// SPDX-License-Identifier: MIT
// A label's box is anchored at a point on its spoke outside the circle: by its middle at the poles,
// else by the side that faces the wheel, its height sliding from above the point at the top to below
// it at the bottom. Every shape of a label is tried at several distances; each such place has a cost.
// All labels begin at their cheapest place; then, from the poles to the sides, each moves to where its
// cost and the fines for touching others are least. The fine grows with every sweep.
#include "layout/label_place.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace socratic {
namespace {

constexpr int most_sweeps = 14;

struct Option {
    double cost = 0;
    PlacedLabel place;
};

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
    return std::none_of(rules.avoid.begin(), rules.avoid.end(),
                        [&](const Box& other) { return touches(box, other, rules.gap_x, rules.gap_y); });
}

std::vector<Option> options_of(const std::vector<LabelShape>& shapes, double turn, const PlaceRules& rules) {
    const Ray ray(turn);
    std::vector<Option> options;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const double base = least_reach(ray, shapes[i], rules.clear);
        const double too_wide = std::max(0.0, shapes[i].width - 9.5 * rules.size);
        for (double push = 0; push <= rules.most_push + 1e-9; push += 2 * rules.unit) {
            const auto box = ray.box(base + push, shapes[i]);
            if (!is_free(box, rules)) continue;
            const double more_lines = 2.5 * rules.unit * static_cast<double>(shapes[i].lines - 1);
            const double cost = base + push - rules.clear + more_lines + 0.25 * too_wide;
            options.push_back({cost, {i, box, ray.anchor(), base + push}});
        }
    }
    std::stable_sort(options.begin(), options.end(),
                     [](const Option& a, const Option& b) { return a.cost < b.cost; });
    return options;
}

Box around(const std::vector<Option>& options) {
    Box all = options.front().place.box;
    for (const auto& option : options) {
        const auto& box = option.place.box;
        all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
               std::max(all.bottom, box.bottom)};
    }
    return all;
}

class Search {
public:
    Search(std::vector<std::vector<Option>> options, const std::vector<double>& turns,
           const PlaceRules& rules)
        : options_(std::move(options)), rules_(rules), now_(options_.size(), 0), near_(options_.size()) {
        for (std::size_t i = 0; i < options_.size(); ++i) order_.push_back(i);
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            return std::abs(Ray(turns[a]).sine) < std::abs(Ray(turns[b]).sine) - 1e-9;
        });
        std::vector<Box> boxes;
        for (const auto& mine : options_) boxes.push_back(around(mine));
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = 0; j < boxes.size(); ++j)
                if (i != j && touches(boxes[i], boxes[j], rules.gap_x, rules.gap_y)) near_[i].push_back(j);
    }

    std::optional<std::vector<PlacedLabel>> run() {
        for (int sweep = 0; sweep < most_sweeps; ++sweep)
            if (!improve(rules_.unit * (25 + 6 * sweep))) break;
        std::vector<PlacedLabel> placed;
        for (std::size_t i = 0; i < options_.size(); ++i) {
            if (hits(i, now(i).box) > 0) return {};
            placed.push_back(now(i));
        }
        return placed;
    }

private:
    const PlacedLabel& now(std::size_t label) const { return options_[label][now_[label]].place; }
    int hits(std::size_t label, const Box& box) const {
        int count = 0;
        for (const auto other : near_[label])
            count += touches(box, now(other).box, rules_.gap_x, rules_.gap_y) ? 1 : 0;
        return count;
    }
    /// One sweep; false when nothing moved.
    bool improve(double fine) {
        bool has_moved = false;
        for (const auto label : order_) {
            double best = 1e300;
            std::size_t chosen = 0;
            for (std::size_t i = 0; i < options_[label].size(); ++i) {
                const auto& option = options_[label][i];
                if (option.cost >= best) break;  // sorted: no later one can be cheaper
                const double cost = option.cost + fine * hits(label, option.place.box);
                if (cost < best) {
                    best = cost;
                    chosen = i;
                }
            }
            has_moved = has_moved || chosen != now_[label];
            now_[label] = chosen;
        }
        return has_moved;
    }

    std::vector<std::vector<Option>> options_;
    const PlaceRules& rules_;
    std::vector<std::size_t> now_;
    std::vector<std::vector<std::size_t>> near_;  ///< labels that could ever touch each
    std::vector<std::size_t> order_;
};

}  // namespace

std::optional<std::vector<PlacedLabel>> place_labels(const std::vector<std::vector<LabelShape>>& labels,
                                                     const std::vector<double>& turns,
                                                     const PlaceRules& rules) {
    std::vector<std::vector<Option>> options;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        options.push_back(options_of(labels[i], turns[i], rules));
        if (options.back().empty()) return {};
    }
    if (options.empty()) return std::vector<PlacedLabel>{};
    return Search(std::move(options), turns, rules).run();
}

}  // namespace socratic
