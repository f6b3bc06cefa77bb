// SPDX-License-Identifier: MIT
#include "layout/slope_panel.hpp"
#include <algorithm>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double figure_aside = 6;  // from a marker to its figure, in units

void draw_intervals(Scene& scene, const SlopeFrame& frame, const SlopeLine& line, double unit) {
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const auto& interval = line.points[i].interval;
        if (!interval) continue;
        const double x = frame.x(i), half = 2.2 * unit;
        const double low = frame.y(std::max(interval->low, frame.bounds.min));
        const double high = frame.y(std::min(interval->high, frame.bounds.max));
        scene.shapes.push_back(Lines{
            {{{x, low}, {x, high}}, {{x - half, low}, {x + half, low}}, {{x - half, high}, {x + half, high}}},
            false,
            {},
            Stroke{line.look.colour, 1.1 * unit}});
    }
}

/// Straight pieces between neighbouring rounds that both have a level; dotted where one is reported.
void draw_line(Scene& scene, const Picture& picture, const SlopeFrame& frame, const SlopeLine& line) {
    const double unit = picture.page.unit;
    Lines solid{{}, false, {}, {}}, dotted{{}, false, {}, {}};
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const auto &from = line.points[i - 1], &to = line.points[i];
        if (!from.level || !to.level) continue;
        auto& lines = from.is_reported || to.is_reported ? dotted : solid;
        lines.parts.push_back({{frame.x(i - 1), frame.y(*from.level)}, {frame.x(i), frame.y(*to.level)}});
    }
    auto dash = line.look.dash;
    for (auto& length : dash) length *= unit;
    solid.stroke = Stroke{line.look.colour, line.look.width * unit, dash, dash.empty()};
    dotted.stroke = Stroke{line.look.colour, 1.6 * unit, {0, 3.1 * unit}, true};
    for (auto* lines : {&solid, &dotted})
        if (!lines->parts.empty()) scene.shapes.push_back(std::move(*lines));
}

/// The levels of the first and the last round stand outside the line.
void draw_levels_at_ends(Scene& scene, const Picture& picture, const SlopeFrame& frame, const Slope& slope) {
    if (slope.lines.size() != 1) return;  // several lines would write over each other
    const auto& subject = picture.subject;
    const double size = picture.page.small, aside = figure_aside * picture.page.unit;
    const auto& points = slope.lines.front().points;
    const auto write = [&](std::size_t i, Anchor anchor, bool leads) {
        const LineLook look{{size, leads, false}, subject.theme.ink, 0, "value"};
        const double x = frame.x(i) + (anchor == Anchor::end ? -aside : aside);
        scene.shapes.push_back(text_line(subject.ruler, mean_in(subject, frame.bounds, *points[i].level),
                                         {x, frame.y(*points[i].level) + size * cap_height / 2}, look,
                                         anchor));
    };
    if (points.front().level) write(0, Anchor::end, false);
    if (points.back().level) write(points.size() - 1, Anchor::start, true);
}

}  // namespace

double side_of_slopes(const Picture& picture, const Slopes& slopes) {
    double widest = 0;
    for (const auto& slope : slopes.list)
        for (const auto& line : slope.lines)
            for (const auto& point : line.points)
                if (point.level && slope.lines.size() == 1)
                    widest = std::max(
                        widest,
                        picture.subject.ruler.width(
                            mean_in(picture.subject, picture.spokes.list[slope.spoke].bounds, *point.level),
                            {picture.page.small, true, false}));
    return widest + (figure_aside + 2) * picture.page.unit;
}

Block slope_heading(const Picture& picture, const Slopes& slopes, const Slope& slope,
                    const SlopeHeading& heading) {
    const auto& [subject, page, spokes, layers] = picture;
    const auto& spoke = spokes.list[slope.spoke];
    const auto [width, size] = heading;
    const LineLook name{{size, true, false}, subject.theme.ink, size * 1.22, "label"};
    const LineLook change{{page.small, false, false}, subject.theme.ink, page.small * 1.3, "value"};
    const LineLook note{{page.small, false, false}, subject.theme.soft, page.small * 1.3, "figure"};
    Block block;
    const bool use_short =
        !spoke.short_name.empty() && fold(subject.ruler, spoke.name, name.style, width).size() > 2;
    add_paragraph(block, subject.ruler, use_short ? spoke.short_name : spoke.name, name, width);
    if (!slopes.of_groups)
        for (const auto& words : slope.changes_in_words)
            add_paragraph(block, subject.ruler, words, change, width);
    for (const auto& text : notes_of_slope(picture, slope.spoke))
        add_paragraph(block, subject.ruler, text, note, width);
    for (auto& shape : block.shapes)
        if (auto* line = std::get_if<TextLine>(&shape)) line->part_of = spoke.id;
    return block;
}

void draw_slope_levels(Scene& scene, const Picture& picture, const SlopeFrame& frame, LevelNumbers numbers) {
    const auto& [subject, page, spokes, layers] = picture;
    const double left = frame.box.left + frame.numbers, height = frame.box.height();
    const LineLook look{{page.small, false, false}, subject.theme.soft, 0, "ring"};
    const auto& bounds = frame.bounds;
    const auto levels = ring_levels(bounds, height / (1 - hub_share), 1.1 * page.small);
    for (const double level : levels) {
        const double y = frame.y(level);
        const bool is_end = level == bounds.min || level == bounds.max;
        scene.shapes.push_back(
            Lines{{{{left, y}, {frame.box.right, y}}},
                  false,
                  {},
                  Stroke{is_end ? subject.theme.rim : subject.theme.ring, 0.5 * page.unit}});
        if (numbers == LevelNumbers::beside)
            scene.shapes.push_back(text_line(subject.ruler, number_in(subject.words, level, 0),
                                             {left - 4 * page.unit, y + page.small * cap_height / 2}, look,
                                             Anchor::end));
    }
}

void draw_slope(Scene& scene, const Picture& picture, const SlopeFrame& frame, const Slope& slope) {
    const double unit = picture.page.unit;
    for (const auto& line : slope.lines) draw_intervals(scene, frame, line, unit);
    for (const auto& line : slope.lines) draw_line(scene, picture, frame, line);
    std::vector<const SlopeLine*> order;
    for (const auto& line : slope.lines) order.push_back(&line);
    std::stable_sort(order.begin(), order.end(), [](const SlopeLine* a, const SlopeLine* b) {
        return marker_rank(a->look.marker) < marker_rank(b->look.marker);
    });
    for (std::size_t k = 0; k < order.size(); ++k)
        for (std::size_t i = 0; i < order[k]->points.size(); ++i) {
            const auto& point = order[k]->points[i];
            if (!point.level) continue;
            std::vector<double> above;
            for (auto other = k + 1; other < order.size(); ++other)
                if (const auto& level = order[other]->points[i].level;
                    level && hides_markers_below(order[other]->look.marker))
                    above.push_back(frame.y(*level) - frame.y(*point.level));
            draw_marker(scene.shapes, {frame.x(i), frame.y(*point.level)}, point.look,
                        size_where_markers_meet(point.look, above, unit), picture.subject.theme.paper, unit);
        }
    draw_levels_at_ends(scene, picture, frame, slope);
}

void draw_slope_rounds(Scene& scene, const Picture& picture, const SlopeFrame& frame, const Slopes& slopes) {
    const auto& [subject, page, spokes, layers] = picture;
    const LineLook look{{page.small, false, false}, subject.theme.soft, 0, "axis"};
    const double baseline = frame.box.bottom + 4 * page.unit + page.small;
    const auto half = [&](std::size_t i) { return subject.ruler.width(slopes.rounds[i], look.style) / 2; };
    const auto last = slopes.rounds.size() - 1;
    const double gap = 0.5 * page.small;
    double used = frame.box.left + frame.numbers - gap;
    for (std::size_t i = 0; i <= last; ++i) {
        const double x = frame.x(i);
        const bool is_end = i == 0 || i == last;
        const bool has_room = x - half(i) >= used + gap && x + half(i) + gap <= frame.x(last) - half(last);
        if (!is_end && !has_room) continue;
        scene.shapes.push_back(
            text_line(subject.ruler, slopes.rounds[i], {x, baseline}, look, Anchor::middle));
        used = x + half(i);
    }
}

}  // namespace socratic
