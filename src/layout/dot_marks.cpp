// SPDX-License-Identifier: MIT
#include "layout/dot_marks.hpp"
#include <algorithm>
#include "layout/layers_compared.hpp"
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double lane_height = 7, bar_height = 9;  // units

std::vector<const Layer*> layers_with_lanes(const Picture& picture) {
    std::vector<const Layer*> lanes;
    for (const auto& layer : picture.layers.list)
        if (is_of_people(layer) && layer.role != Role::between) lanes.push_back(&layer);
    return lanes;
}

/// The levels that get a line or a number, as many as fit.
std::vector<double> levels_on(const LevelAxis& axis, const Bounds& bounds, double least_distance) {
    return ring_levels(bounds, (axis.right - axis.left) / (1 - hub_share), least_distance);
}

/// True when the layers' intervals are drawn, each layer then on a line of its own.
bool has_lanes(const Picture& picture) {
    const auto lanes = layers_with_lanes(picture);
    return lanes.size() > 1 &&
           std::any_of(lanes.begin(), lanes.end(), [](const Layer* layer) { return has_intervals(*layer); });
}

/// How far above or below the row's middle the marks of a layer are.
double lane_of(const Picture& picture, const Layer& layer) {
    if (!has_lanes(picture)) return 0;
    const auto lanes = layers_with_lanes(picture);
    const auto found = std::find(lanes.begin(), lanes.end(), &layer);
    if (found == lanes.end()) return 0;
    const auto place = static_cast<double>(found - lanes.begin());
    return (place - static_cast<double>(lanes.size() - 1) / 2) * lane_height * picture.page.unit;
}

void draw_middle_half(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke,
                      double y) {
    const double unit = picture.page.unit;
    for (const auto& layer : picture.layers.list) {
        const auto& middle_half = layer.figures[spoke].middle_half;
        if (!shows_spread(layer) || !middle_half) continue;
        const auto& bounds = picture.spokes.list[spoke].bounds;
        const double low = axis.at(bounds, middle_half->first);
        const double high = std::max(axis.at(bounds, middle_half->second), low + 1.5 * unit);
        const auto look = bar_look(layer, picture.subject.theme, unit);
        scene.shapes.push_back(Bar{{(low + high) / 2, y},
                                   high - low,
                                   bar_height * unit,
                                   std::min(2 * unit, (high - low) / 2),
                                   0,
                                   look.fill,
                                   look.stroke});
    }
}

/// A thin line with ends; it may pass the ends of the scale by nothing.
void draw_interval(Scene& scene, const Picture& picture, const LevelAxis& axis, const Layer& layer,
                   std::size_t spoke, double y) {
    if (spoke >= layer.intervals.size() || !layer.intervals[spoke]) return;
    const double unit = picture.page.unit, half = 2.2 * unit;
    const auto& bounds = picture.spokes.list[spoke].bounds;
    const double low = axis.at(bounds, std::max(layer.intervals[spoke]->low, bounds.min));
    const double high = axis.at(bounds, std::min(layer.intervals[spoke]->high, bounds.max));
    scene.shapes.push_back(Lines{
        {{{low, y}, {high, y}}, {{low, y - half}, {low, y + half}}, {{high, y - half}, {high, y + half}}},
        false,
        {},
        Stroke{layer.look.colour, 1.1 * unit}});
}

/// The way from the round before to the newest.
void draw_way(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke, double y) {
    std::vector<const Layer*> rounds;
    for (const auto& layer : picture.layers.list)
        if (is_of_people(layer) && !layer.group) rounds.push_back(&layer);
    if (rounds.size() < 2 || has_lanes(picture)) return;
    const auto& from = rounds[rounds.size() - 2]->values[spoke];
    const auto& to = rounds.back()->values[spoke];
    if (!from || !to) return;
    const auto& bounds = picture.spokes.list[spoke].bounds;
    scene.shapes.push_back(Lines{{{{axis.at(bounds, *from), y}, {axis.at(bounds, *to), y}}},
                                 false,
                                 {},
                                 Stroke{picture.subject.theme.rim, 1.4 * picture.page.unit}});
}

}  // namespace

double marks_height(const Picture& picture) {
    const double unit = picture.page.unit;
    if (!has_lanes(picture)) return 13 * unit;
    return (static_cast<double>(layers_with_lanes(picture).size() - 1) * lane_height + 8) * unit;
}

void draw_common_levels(Scene& scene, const Picture& picture, const LevelAxis& axis, double top,
                        double bottom) {
    const auto& [subject, page, spokes, layers] = picture;
    if (!shares_one_scale(subject.questionnaire)) return;
    const auto& bounds = spokes.list.front().bounds;
    const LineLook look{{page.small, false, false}, subject.theme.soft, 0, "ring"};
    for (const double level : levels_on(axis, bounds, 1.6 * page.small)) {
        const double x = axis.at(bounds, level);
        const bool is_end = level == bounds.min || level == bounds.max;
        scene.shapes.push_back(
            Lines{{{{x, top}, {x, bottom}}},
                  false,
                  {},
                  Stroke{is_end ? subject.theme.rim : subject.theme.ring, (is_end ? 0.7 : 0.5) * page.unit}});
        scene.shapes.push_back(text_line(subject.ruler, number_in(subject.words, level, 0),
                                         {x, top - 4 * page.unit}, look, Anchor::middle));
    }
}

void draw_row_line(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke, double y) {
    const auto& [subject, page, spokes, layers] = picture;
    const bool has_own_scale = !shares_one_scale(subject.questionnaire);
    scene.shapes.push_back(
        Lines{{{{axis.left, y}, {axis.right, y}}},
              false,
              {},
              Stroke{has_own_scale ? subject.theme.ring : subject.theme.spoke, 0.6 * page.unit}});
    if (!has_own_scale) return;
    const auto& bounds = spokes.list[spoke].bounds;
    const double half = 2.6 * page.unit, aside = 4 * page.unit;
    Lines ticks{{}, false, {}, Stroke{subject.theme.rim, 0.5 * page.unit}};
    for (const double level : levels_on(axis, bounds, 4 * page.unit)) {
        const double x = axis.at(bounds, level);
        ticks.parts.push_back({{x, y - half}, {x, y + half}});
    }
    scene.shapes.push_back(std::move(ticks));
    const LineLook look{{page.small, false, false}, subject.theme.soft, 0, "ring"};
    const double baseline = y + page.small * cap_height / 2;
    scene.shapes.push_back(text_line(subject.ruler, number_in(subject.words, bounds.min, 0),
                                     {axis.left - aside, baseline}, look, Anchor::end));
    scene.shapes.push_back(text_line(subject.ruler, number_in(subject.words, bounds.max, 0),
                                     {axis.right + aside, baseline}, look));
}

void draw_row_marks(Scene& scene, const Picture& picture, const LevelAxis& axis, std::size_t spoke,
                    double y) {
    const auto& [subject, page, spokes, layers] = picture;
    const auto& bounds = spokes.list[spoke].bounds;
    const bool lanes = has_lanes(picture);
    if (!lanes && subject.options.spread != SpreadMark::none)
        draw_middle_half(scene, picture, axis, spoke, y);
    draw_way(scene, picture, axis, spoke, y);
    std::vector<const Layer*> order;
    for (const auto& layer : layers.list) order.push_back(&layer);
    std::stable_sort(order.begin(), order.end(), [](const Layer* a, const Layer* b) {
        return marker_rank(a->look.marker) < marker_rank(b->look.marker);
    });
    for (const auto* layer : order)
        draw_interval(scene, picture, axis, *layer, spoke, y + lane_of(picture, *layer));
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto& layer = *order[k];
        if (!layer.values[spoke]) continue;
        const Point at{axis.at(bounds, *layer.values[spoke]), y + lane_of(picture, layer)};
        std::vector<double> above;
        for (auto other = k + 1; other < order.size(); ++other)
            if (order[other]->values[spoke] && hides_markers_below(order[other]->look.marker) &&
                lane_of(picture, *order[other]) == lane_of(picture, layer))
                above.push_back(axis.at(bounds, *order[other]->values[spoke]) - at.x);
        draw_marker(scene.shapes, at, layer.look, size_where_markers_meet(layer.look, above, page.unit),
                    subject.theme.paper, page.unit);
    }
}

}  // namespace socratic
