// SPDX-License-Identifier: MIT
// The descriptions of a spectrum for the wall: a room to stick dots in under each of them.
#include "layout/spectrum_poster.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

// In units: from the edge of the page; between title, grid and notes.
constexpr double edge = 34, between_texts = 10;

/// Lines about the middle of a column, the first baseline at `at.y`.
void put_centred(Scene& scene, const Poster& poster, const std::vector<std::string>& lines, Point at,
                 const LineLook& look) {
    for (const auto& line : lines) {
        scene.shapes.push_back(text_line(poster.blank.ruler, line, at, look, Anchor::middle));
        at.y += look.step;
    }
}

void draw_heads(Scene& scene, const Poster& poster) {
    const auto& ink = poster.blank.theme.ink;
    const LineLook bold{head_style(poster), ink, poster.step(), "label"};
    const LineLook plain{poster.text(), ink, poster.step(), "label"};
    const double bottom = poster.room.top + poster.heads - poster_padding * poster.unit();
    const auto put_above = [&](const std::vector<std::string>& lines, double middle, const LineLook& look) {
        const double first = bottom - static_cast<double>(lines.size() - 1) * look.step;
        put_centred(scene, poster, lines, {middle, first}, look);
    };
    for (int i = 0; i < poster.levels(); ++i) {
        const int level = poster.blank.questionnaire.scale.min + i;
        auto lines = lines_in(poster, name_of_level(poster.blank, level), head_style(poster), poster.width());
        lines.insert(lines.begin(), std::to_string(level));
        put_above(lines, poster.left(static_cast<std::size_t>(i)) + poster.width() / 2, bold);
    }
    for (std::size_t i = 0; i < poster.others.size(); ++i)
        put_above(lines_in(poster, poster.others[i], poster.text(), poster.other),
                  poster.left_of_other(i) + poster.other / 2, plain);
}

/// In the column of names: what the lanes are for.
void draw_lane_names(Scene& scene, const Poster& poster, double top) {
    const auto& page = poster.blank.page;
    const double size = std::min(page.small, 0.8 * poster.lane);
    const LineLook soft{{size, false, false}, poster.blank.theme.soft, 0, "figure"};
    const double right = poster.room.left + poster.names - poster_padding * page.unit;
    double y = top + poster.lane / 2 + size * cap_height / 2;
    for (const auto* key : {"spectrum.today", "spectrum.aim"}) {
        scene.shapes.push_back(
            text_line(poster.blank.ruler, poster.blank.said(key), {right, y}, soft, Anchor::end));
        y += poster.lane;
    }
}

void draw_texts(Scene& scene, const Poster& poster, const PosterRow& row, double top) {
    const auto& [questionnaire, words, options, theme, ruler, page] = poster.blank;
    const LineLook look{poster.text(), theme.ink, poster.step(), "label"};
    const double first = top + poster_padding * page.unit + poster.size * cap_height;
    for (std::size_t level = 0; level < row.descriptions.size(); ++level) {
        Point at{poster.left(level) + poster_padding * page.unit, first};
        for (const auto& line : lines_in(poster, row.descriptions[level], look.style, poster.width())) {
            scene.shapes.push_back(text_line(ruler, line, at, look));
            at.y += look.step;
        }
    }
    double size = page.body;
    const double room = height_of_texts(poster, row) + 0.5 * poster.lane;
    const auto fits = [&] {
        const auto lines = lines_in(poster, row.name, {size, true, false}, poster.names);
        return static_cast<double>(lines.size()) * size * 1.2 <= room;
    };
    while (size > page.small && !fits()) size *= 0.96;
    const LineLook bold{{size, true, false}, theme.ink, size * 1.2, "label"};
    Point at{poster.room.left, top + poster_padding * page.unit + size * cap_height};
    for (const auto& line : lines_in(poster, row.name, bold.style, poster.names)) {
        scene.shapes.push_back(text_line(ruler, line, at, bold));
        at.y += bold.step;
    }
}

void draw_rows(Scene& scene, const Poster& poster) {
    const auto& theme = poster.blank.theme;
    const double unit = poster.unit(), first = poster.room.left + poster.names;
    Lines rules{{}, false, {}, Stroke{theme.rim, 0.7 * unit}};
    Lines lanes{{}, false, {}, Stroke{theme.ring, 0.5 * unit, {2 * unit, 2 * unit}}};
    double top = poster.room.top + poster.heads;
    const double begin = top;
    rules.parts.push_back({{poster.room.left, top}, {poster.room.right, top}});
    for (const auto& row : poster.rows) {
        draw_texts(scene, poster, row, top);
        const double below = top + height_of_texts(poster, row);
        draw_lane_names(scene, poster, below);
        lanes.parts.push_back({{first, below}, {poster.room.right, below}});
        lanes.parts.push_back({{first, below + poster.lane}, {poster.room.right, below + poster.lane}});
        top = below + 2 * poster.lane;
        rules.parts.push_back({{poster.room.left, top}, {poster.room.right, top}});
    }
    for (std::size_t i = 0; i <= static_cast<std::size_t>(poster.levels()); ++i)
        rules.parts.push_back({{poster.left(i), begin}, {poster.left(i), top}});
    for (std::size_t i = 1; i <= poster.others.size(); ++i) {
        const double x = poster.left_of_other(i);
        rules.parts.push_back({{x, begin}, {x, top}});
    }
    scene.shapes.push_back(std::move(lanes));
    scene.shapes.push_back(std::move(rules));
}

Block how_to_mark_poster(const Blank& blank, double width) {
    Block block;
    add_paragraph(block, blank.ruler, blank.said("poster.how"),
                  {{blank.page.small, false, false}, blank.theme.soft, blank.page.small_line, "note"}, width);
    return block;
}

std::string described(const Poster& poster) {
    std::string out;
    for (const auto& row : poster.rows) {
        if (row.descriptions.empty()) continue;
        std::string levels;
        for (std::size_t i = 0; i < row.descriptions.size(); ++i)
            levels +=
                fmt::format("{}{} {}", levels.empty() ? "" : "; ",
                            poster.blank.questionnaire.scale.min + static_cast<int>(i), row.descriptions[i]);
        out += fmt::format("{}{} – {}.", out.empty() ? "" : " ", row.name, levels);
    }
    return out;
}

}  // namespace

Scene layout_poster(const Questionnaire& questionnaire, const Words& words, const BlankOptions& options,
                    const Measure& measure) {
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(measure);
    auto page = plan_page(options.size, theme);
    page.arrangement = Arrangement::stacked;
    const Blank blank{questionnaire, words, options, theme, ruler, page};
    const double width = page.width - 2 * page.margin;
    const auto title = title_of_blank(blank, width), notes = how_to_mark_poster(blank, width);
    const Point title_at{page.margin, edge * page.unit};
    const Point notes_at{page.margin, page.height - edge * page.unit - notes.height};
    const auto poster =
        plan_poster(blank, {page.margin, title_at.y + title.height + between_texts * page.unit,
                            page.width - page.margin, notes_at.y - between_texts * page.unit});
    Scene scene;
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = theme.paper;
    scene.language = options.language;
    scene.title = typeset(
        words, socratic::words(words, "say.title.poster", {{"title", blank.said(questionnaire.title)}}));
    scene.description = described(poster);
    put(scene, title, title_at);
    put(scene, notes, notes_at);
    draw_heads(scene, poster);
    draw_rows(scene, poster);
    return scene;
}

}  // namespace socratic
