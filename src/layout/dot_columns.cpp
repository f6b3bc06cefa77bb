// SPDX-License-Identifier: MIT
#include "layout/dot_columns.hpp"
#include <algorithm>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double widest_head = 52, between = 10, people_gap = 3.5, marker_room = 14;  // units
constexpr double n_line = 1.25;

double figure_size(const Picture& picture) { return picture.page.small * 1.12; }

std::string head_of(const Picture& picture, const Layer& layer) {
    const auto& subject = picture.subject;
    if (layer.role == Role::agreed) return said(subject, "say.agreed");
    if (layer.role == Role::target) return said(subject, "say.target");
    if (layer.role == Role::community) return said(subject, "say.community");
    if (layer.group) return layer.short_name;
    return name_of_round(subject.scores, layer.round);
}

std::string figure_of(const Picture& picture, const Layer& layer, std::size_t spoke) {
    const auto& value = layer.values[spoke];
    if (!value) return "–";
    if (!is_of_people(layer) && layer.role != Role::community) return level_in(picture.subject.words, *value);
    return mean_in(picture.subject, picture.spokes.list[spoke].bounds, *value);
}

/// "n 22", of a community "12 members"; "" where nobody counts.
std::string people_of(const Picture& picture, const Layer& layer, std::size_t spoke) {
    const auto& words = picture.subject.words;
    if (layer.role == Role::community && layer.values[spoke])
        return unbroken(typeset(words, words_for_count(words, "spoke.members", layer.figures[spoke].n)));
    const bool counts = is_of_people(layer) && layer.role != Role::reported && layer.values[spoke];
    if (!counts) return "";
    return unbroken(said(picture.subject, "spoke.n", {{"n", count_in(words, layer.figures[spoke].n)}}));
}

/// What the columns hold besides the figures.
struct ColumnParts {
    bool rounds_between = true;
    bool names = true;
    PeoplePlace people = PeoplePlace::beside;
};

DotColumn column_of(const Picture& picture, const Layer& layer, const ColumnParts& parts) {
    const auto& ruler = picture.subject.ruler;
    const double unit = picture.page.unit;
    const TextStyle head{picture.page.small, false, false}, figure{figure_size(picture), true, false};
    DotColumn column;
    column.layer = &layer;
    column.width = 2 * layer.look.marker_size * unit;
    if (parts.names) column.head = fold(ruler, head_of(picture, layer), head, widest_head * unit);
    for (const auto& line : column.head) column.width = std::max(column.width, ruler.width(line, head));
    for (std::size_t i = 0; i < layer.values.size(); ++i) {
        const double wide = ruler.width(figure_of(picture, layer, i), figure);
        column.figure_width = std::max(column.figure_width, wide);
        column.people_width = std::max(column.people_width, ruler.width(people_of(picture, layer, i), head));
    }
    const bool beside = parts.people == PeoplePlace::beside && column.people_width > 0;
    column.width =
        std::max(column.width, beside ? column.figure_width + people_gap * unit + column.people_width
                                      : std::max(column.figure_width, column.people_width));
    return column;
}

DotColumns columns_of(const Picture& picture, const ColumnParts& parts) {
    DotColumns columns;
    columns.people = parts.people;
    const double unit = picture.page.unit;
    std::size_t lines = 0;
    for (const auto& layer : picture.layers.list) {
        if (layer.role == Role::between && !parts.rounds_between) continue;
        auto column = column_of(picture, layer, parts);
        if (!columns.list.empty()) columns.width += between * unit;
        column.left = columns.width;
        columns.width += column.width;
        lines = std::max(lines, column.head.size());
        columns.list.push_back(std::move(column));
    }
    columns.head_height = marker_room * unit + static_cast<double>(lines) * picture.page.small * n_line;
    return columns;
}

}  // namespace

double cell_height(const Picture& picture, PeoplePlace people) {
    const double figure = figure_size(picture) * (cap_height + descent);
    return people == PeoplePlace::beside ? figure : figure + picture.page.small * n_line;
}

DotColumns dot_columns(const Picture& picture, double most_width) {
    constexpr auto beside = PeoplePlace::beside, under = PeoplePlace::under;
    for (const auto& parts : {ColumnParts{true, true, beside},
                              {true, true, under},
                              {false, true, beside},
                              {false, true, under},
                              {false, false, under}})
        if (auto columns = columns_of(picture, parts); columns.width <= most_width) return columns;
    return {};
}

void draw_column_heads(Scene& scene, const Picture& picture, const DotColumns& columns, Point bottom_left) {
    const auto& [subject, page, spokes, layers] = picture;
    const LineLook look{{page.small, false, false}, subject.theme.soft, 0, "heading"};
    for (const auto& column : columns.list) {
        const double middle = bottom_left.x + column.left + column.width / 2;
        const double step = page.small * n_line;
        double y = bottom_left.y - static_cast<double>(column.head.size()) * step;
        draw_marker(scene.shapes, {middle, y - 5 * page.unit}, column.layer->look,
                    column.layer->look.marker_size * page.unit, subject.theme.paper, page.unit);
        for (const auto& text : column.head) {
            y += step;
            scene.shapes.push_back(
                text_line(subject.ruler, text, {middle, y - page.small * descent}, look, Anchor::middle));
        }
    }
}

void draw_column_values(Scene& scene, const Picture& picture, const DotColumns& columns, std::size_t spoke,
                        Point middle_left) {
    const auto& [subject, page, spokes, layers] = picture;
    const double size = figure_size(picture);
    for (const auto& column : columns.list) {
        const bool leads = column.layer->role == Role::answers;
        const LineLook figure{{size, leads, false}, subject.theme.ink, 0, "value"};
        const LineLook people{{page.small, false, false}, subject.theme.soft, 0, "value"};
        const auto value = figure_of(picture, *column.layer, spoke),
                   n = people_of(picture, *column.layer, spoke);
        const double middle = middle_left.x + column.left + column.width / 2;
        Point at{middle, middle_left.y + size * cap_height / 2};
        const auto write = [&](const std::string& text, const LineLook& look, Anchor anchor) {
            scene.shapes.push_back(text_line(subject.ruler, text, at, look, anchor));
        };
        if (n.empty()) {
            write(value, figure, Anchor::middle);
        } else if (columns.people == PeoplePlace::beside) {
            const double whole = column.figure_width + people_gap * page.unit + column.people_width;
            at.x = middle - whole / 2 + column.figure_width;
            write(value, figure, Anchor::end);
            at.x += people_gap * page.unit;
            write(n, people, Anchor::start);
        } else {
            at.y -= page.small * n_line / 2;
            write(value, figure, Anchor::middle);
            at.y += page.small * n_line;
            write(n, people, Anchor::middle);
        }
    }
}

}  // namespace socratic
