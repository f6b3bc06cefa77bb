// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include "layout/spectrum.hpp"

namespace socratic {
namespace {

constexpr double triangle = 3.5;  // half its width, in units

const LayerLook& look_of(const Subject& subject, Lane lane) {
    return lane == Lane::today ? subject.theme.answers : subject.theme.target;
}

void draw_cells(const SpectrumCanvas& canvas) {
    const auto& grid = canvas.grid;
    const auto& theme = canvas.picture.subject.theme;
    const double unit = canvas.picture.page.unit;
    Lines rows{{}, false, {}, Stroke{theme.rim, 0.5 * unit}};
    for (std::size_t r = 0; r <= grid.rows; ++r)
        rows.parts.push_back({{grid.box.left, grid.top(r)}, {grid.box.right, grid.top(r)}});
    Lines columns{{}, false, {}, Stroke{theme.spoke, 0.5 * unit}};
    for (int c = 0; c <= grid.levels; ++c) {
        const double x = grid.box.left + c * grid.column_width();
        columns.parts.push_back({{x, grid.box.top}, {x, grid.box.bottom}});
    }
    canvas.scene.shapes.push_back(std::move(columns));
    canvas.scene.shapes.push_back(std::move(rows));
}

/// In the circle when it fits, else at its right.
void draw_number(const SpectrumCanvas& canvas, const Arc& circle, long count, Lane lane) {
    const auto& subject = canvas.picture.subject;
    const auto text = std::to_string(count);
    const TextStyle style{canvas.number, true, false};
    const double diagonal = std::hypot(subject.ruler.width(text, style), style.size * cap_height);
    const bool fits = diagonal <= (lane == Lane::today ? 1.75 : 1.5) * circle.radius;
    const bool on_colour = fits && lane == Lane::today;
    const LineLook look{style, on_colour ? subject.theme.paper : look_of(subject, lane).colour, 0, "figure"};
    const double x =
        fits ? circle.centre.x : circle.centre.x + circle.radius + 1.6 * canvas.picture.page.unit;
    canvas.scene.shapes.push_back(text_line(subject.ruler, text,
                                            {x, circle.centre.y + style.size * cap_height / 2}, look,
                                            fits ? Anchor::middle : Anchor::start));
}

void draw_lane(const SpectrumCanvas& canvas, const QuestionScores* question, double y, Lane lane) {
    if (question == nullptr) return;
    const auto& grid = canvas.grid;
    const double unit = canvas.picture.page.unit;
    for (int i = 0; i < grid.levels; ++i) {
        const long count = (*question->counts)[static_cast<std::size_t>(i)];
        if (count == 0) continue;
        const double share = static_cast<double>(count) / static_cast<double>(question->n);
        const Arc circle{
            {grid.x(grid.min + i), y},
            std::max(1.5 * unit, canvas.largest_radius * std::sqrt(share / canvas.largest_share)),
            0,
            0,
            {},
            {}};
        draw_people(canvas.scene.shapes, circle, canvas.picture.subject, lane, unit);
        draw_number(canvas, circle, count, lane);
    }
    if (!question->median) return;
    const double away = grid.half_lane() + 0.8 * unit;
    const double between = lane == Lane::today ? y + away : y - away;
    draw_median(canvas.scene.shapes, {grid.x(*question->median), between}, canvas.picture.subject, lane,
                std::min(unit, grid.row_height() / 60));
}

/// Around its column, both columns for what is between two levels; `inset`: how much narrower, in units.
void draw_frame(const SpectrumCanvas& canvas, double level, double y, FrameOf which, double inset) {
    const auto& grid = canvas.grid;
    const double unit = canvas.picture.page.unit;
    const double across = grid.column_width() / 2 - inset * unit;
    const double down = grid.half_lane() + (0.6 - inset / 3) * unit;
    canvas.scene.shapes.push_back(spectrum_frame(
        {grid.x(std::floor(level)) - across, y - down, grid.x(std::ceil(level)) + across, y + down},
        canvas.picture.subject, which, unit));
}

void draw_reason(const SpectrumCanvas& canvas, const std::string& reason, double y) {
    const auto& subject = canvas.picture.subject;
    const auto& box = canvas.grid.box;
    const LineLook look{{canvas.picture.page.small, false, true}, subject.theme.soft, 0, "figure"};
    const auto lines = fold(subject.ruler, reason, look.style, box.width() - 6 * canvas.picture.page.unit);
    canvas.scene.shapes.push_back(
        text_line(subject.ruler, lines.front(),
                  {(box.left + box.right) / 2, y + look.style.size * cap_height / 2}, look, Anchor::middle));
}

void draw_row(const SpectrumCanvas& canvas, const SpectrumRow& row, std::size_t r) {
    const auto& grid = canvas.grid;
    const double today = grid.today_y(r), aim = grid.has_aim ? grid.aim_y(r) : today;
    if (row.agreed) draw_frame(canvas, *row.agreed, today, FrameOf::agreed, 1.8);
    if (row.target) draw_frame(canvas, *row.target, aim, FrameOf::target, grid.has_aim ? 1.8 : 4.2);
    draw_lane(canvas, row.today, today, Lane::today);
    draw_lane(canvas, row.aim, aim, Lane::aim);
    if (row.today == nullptr) draw_reason(canvas, row.today_reason, today);
    if (row.aim == nullptr && grid.has_aim) draw_reason(canvas, row.aim_reason, aim);
}

}  // namespace

double SpectrumGrid::largest_radius() const {
    return std::max(0.0, std::min(column_width() / 2 - 3, half_lane() - 1));
}

void draw_people(std::vector<Shape>& shapes, const Arc& circle, const Subject& subject, Lane lane,
                 double unit) {
    const auto& look = look_of(subject, lane);
    auto drawn = circle;
    drawn.fill = look.colour;
    if (lane == Lane::aim) {
        drawn.fill = subject.theme.paper;
        drawn.radius = std::max(circle.radius - 0.6 * unit, 0.8 * unit);
        drawn.stroke = Stroke{look.colour, 1.2 * unit};
    }
    shapes.push_back(drawn);
}

void draw_median(std::vector<Shape>& shapes, Point tip, const Subject& subject, Lane lane, double unit) {
    const auto& look = look_of(subject, lane);
    const double half = triangle * unit, base = tip.y + (lane == Lane::today ? 1 : -1) * 1.45 * half;
    Lines mark{{{{tip.x, tip.y}, {tip.x + half, base}, {tip.x - half, base}}}, true, look.colour, {}};
    if (lane == Lane::aim) {
        mark.fill = subject.theme.paper;
        mark.stroke = Stroke{look.colour, 1.2 * unit};
    }
    shapes.push_back(std::move(mark));
}

Bar spectrum_frame(const Box& box, const Subject& subject, FrameOf which, double unit) {
    const auto& look = which == FrameOf::agreed ? subject.theme.agreed : subject.theme.target;
    Bar bar;
    bar.middle = {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    bar.width = box.width();
    bar.height = box.height();
    bar.corner = 3 * unit;
    bar.stroke = Stroke{look.colour, (which == FrameOf::agreed ? 1.7 : 1.2) * unit};
    if (which == FrameOf::target) bar.stroke->dash = {4 * unit, 2.4 * unit};
    return bar;
}

void draw_spectrum_panel(const SpectrumCanvas& canvas, const SpectrumPanel& panel) {
    draw_cells(canvas);
    for (std::size_t r = 0; r < panel.rows.size(); ++r) draw_row(canvas, panel.rows[r], r);
}

}  // namespace socratic
