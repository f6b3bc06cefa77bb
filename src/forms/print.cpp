// SPDX-License-Identifier: MIT
#include "forms/print.hpp"
#include <algorithm>
#include <cassert>
#include "forms/print_parts.hpp"
#include "forms/scales_used.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double margin_beside = 36, margin_above = 34, margin_below = 28;
constexpr double footer_height = 22;
constexpr PrintRoom rooms[] = {{1, 2}, {1, 3}, {2, 3}, {1, 4}, {2, 4}, {1, 5}, {2, 5}};  // more and more
constexpr double narrow = 420;  // on smaller paper the margins are a tenth of the width

struct Margins {
    double beside, above, below;
};

Margins margins_of(const PageSize& size, double unit) {
    if (size.width < narrow) return {0.06 * size.width, 24, 20};
    return {margin_beside * unit, margin_above * unit, margin_below * unit};
}

void add_footer(Block& page, const PrintSheet& sheet, const std::string& pages) {
    const auto& questionnaire = sheet.request.questionnaire;
    const auto& look = sheet.looks.footer;
    const double baseline = sheet.height + footer_height * sheet.unit - look.style.size * descent;
    auto right = text_line(sheet.ruler, pages, {sheet.width, baseline}, look, Anchor::end);
    right.part_of = "page";
    const double width = sheet.width - right.width - 10 * sheet.unit;
    const auto name =
        sheet.voice.word("print.version", {{"id", questionnaire.id}, {"version", questionnaire.version}});
    auto left =
        text_line(sheet.ruler, fold(sheet.ruler, name, look.style, width).front(), {0, baseline}, look);
    left.part_of = "version";
    add(page, std::move(left));
    add(page, std::move(right));
}

/// Each part keeps together where it can.
std::vector<PrintPiece> in_one_row(const std::vector<std::vector<PrintPiece>>& parts) {
    std::vector<PrintPiece> pieces;
    for (std::size_t group = 0; group < parts.size(); ++group)
        for (auto piece : parts[group]) {
            piece.group = group;
            pieces.push_back(std::move(piece));
        }
    return pieces;
}

std::vector<std::vector<PrintPiece>> parts_of(const PrintSheet& sheet, const PrintTable& table,
                                              const PrintRoom& room) {
    std::vector<std::vector<PrintPiece>> parts{print_opening(sheet, table)};
    const auto print =
        sheet.request.questionnaire.kind == Kind::spectrum ? print_spectrum_dimension : print_dimension;
    for (const auto& dimension : sheet.request.questionnaire.dimensions)
        if (asks_something(dimension)) parts.push_back(print(sheet, table, dimension, room));
    parts.push_back(print_open_questions(sheet, room));
    parts.push_back(print_about_you(sheet));
    return parts;
}

/// As few pages as can be, and on them as much room to write as there is.
std::vector<PrintedPage> pages_of(const PrintSheet& sheet) {
    const auto table = plan_table(sheet);
    DividedPages best;
    for (const auto& room : rooms) {
        auto other = divide_into_pages(in_one_row(parts_of(sheet, table, room)), sheet.height);
        if (best.pages.empty() ||
            (other.pages.size() <= best.pages.size() && other.split_groups <= best.split_groups))
            best = std::move(other);
    }
    return best.pages;
}

}  // namespace

std::vector<Scene> print_form(const FormRequest& request, const Voice& voice, const PageSize& size,
                              const Measure& measure) {
    assert(std::min(size.width, size.height) >= smallest_form_side);
    const Ruler ruler(measure);
    const auto& theme = *find_theme("print");
    const double unit = unit_of_paper(size);
    const auto margins = margins_of(size, unit);
    const PrintSheet sheet{request,
                           voice,
                           ruler,
                           theme,
                           unit,
                           size.width - 2 * margins.beside,
                           size.height - margins.above - margins.below - footer_height * unit,
                           print_looks(theme, unit)};
    const auto pages = pages_of(sheet);
    std::vector<Scene> scenes;
    for (const auto& page : pages) {
        Scene scene;
        scene.width = size.width;
        scene.height = size.height;
        scene.paper = theme.paper;
        scene.language = voice.language;
        scene.title = sheet.voice.said(request.questionnaire.title);
        scene.description = sheet.voice.word("say.print");
        for (const auto& [block, top] : page) put(scene, block, {margins.beside, margins.above + top});
        Block footer;
        add_footer(footer, sheet,
                   sheet.voice.word("print.page", {{"page", std::to_string(scenes.size() + 1)},
                                                   {"pages", std::to_string(pages.size())}}));
        put(scene, footer, {margins.beside, margins.above});
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

}  // namespace socratic
