// SPDX-License-Identifier: MIT
// Pictures between paragraphs, and small ones beside them.
#include <algorithm>
#include "layout/scaled.hpp"
#include "report/paper_passages.hpp"

namespace socratic {
namespace {

// Lengths in units: points on A4.
constexpr double least_large = 0.35;   // of a page: figures above give way when pages come out better
constexpr double nearly_whole = 0.6;   // of the column: figures above stand in its middle
constexpr double below_headings = 14;  // what a figure under a heading leaves free
constexpr double most_beside = 0.5;    // of the column: what a figure beside a text takes
constexpr double least_size_beside = 0.8;
constexpr double tallest_beside = 0.16;  // of a page
constexpr double between = 18;
constexpr double hang = 1.1;  // how much taller than the figure the text beside it may be

double factor_beside(const PaperSheet& sheet, const Scene& scene, const PaperColumn& column) {
    return std::min(sheet.unit * sheet.tightness.figures, most_beside * column.width / scene.width);
}

/// The column that is left beside a figure.
PaperColumn beside(const PaperSheet& sheet, const Scene& scene, PaperColumn column) {
    column.width -= scene.width * factor_beside(sheet, scene, column) + between * sheet.unit;
    return column;
}

std::vector<PrintPiece> flow_one(const PaperSheet& sheet, const Passage& passage, const PaperColumn& column,
                                 std::size_t number) {
    return flow_passages(sheet, {passage}, column, number);
}

/// The texts beside a figure, one below the other.
Block texts_of(const PaperSheet& sheet, const BesideFigure& found, const PaperColumn& column,
               std::size_t from) {
    Block block;
    const auto add_all = [&](const std::vector<PrintPiece>& pieces, double gap) {
        for (const auto& piece : pieces) {
            const bool is_first = &piece == pieces.data();
            put(block, piece.block, {0, block.height + (is_first ? gap : piece.gap)});
        }
    };
    add_all(flow_one(sheet, *found.above, column, from), 0);
    if (found.below == nullptr) return block;
    const double gap = gap_between(found.above, *found.below, sheet.unit * sheet.tightness.gaps);
    add_all(flow_one(sheet, *found.below, column, from + 2), gap);
    return block;
}

const Scene& scene_of(const BesideFigure& found) {
    return std::get<ReportFigure>(found.figure->content).scene;
}

Element element_of(const Scene& scene, const PaperColumn& column, std::size_t shapes) {
    Element element{column.path, 0, shapes};
    element.words = scene.description.empty() ? scene.title : scene.description;
    element.language = column.language;
    return element;
}

}  // namespace

std::vector<PrintPiece> flow_figure(const PaperSheet& sheet, const ReportFigure& figure,
                                    const PaperColumn& column, double taken) {
    const auto& scene = figure.scene;
    const double room = sheet.height - taken - below_headings * sheet.unit;
    double factor = std::min({sheet.unit, column.width / scene.width, room / scene.height});
    const bool is_large = scene.height * factor > least_large * sheet.height;
    factor *= is_large ? sheet.tightness.large_figures : sheet.tightness.figures;
    PrintPiece piece;
    const auto picture = scaled(scene, factor);
    const double free = column.width - picture.width;
    const bool is_in_middle = picture.width > nearly_whole * column.width;
    put(piece.block, picture, {is_in_middle ? free / 2 : column.right_to_left ? free : 0, 0});
    piece.block.elements = {element_of(scene, column, piece.block.shapes.size())};
    return {std::move(piece)};
}

std::optional<BesideFigure> find_beside(const PaperSheet& sheet, const std::vector<Passage>& passages,
                                        std::size_t place, const PaperColumn& column) {
    const auto is_paragraph = [&](std::size_t i) {
        return i < passages.size() && std::holds_alternative<Paragraph>(passages[i].content);
    };
    if (!is_paragraph(place) || place + 1 >= passages.size()) return {};
    const auto* figure = std::get_if<ReportFigure>(&passages[place + 1].content);
    if (figure == nullptr) return {};
    const auto& scene = figure->scene;
    const double factor = factor_beside(sheet, scene, column);
    const double height = scene.height * factor;
    if (factor < least_size_beside * sheet.unit * sheet.tightness.figures ||
        height > tallest_beside * sheet.height)
        return {};
    const auto rest = beside(sheet, scene, column);
    BesideFigure found{&passages[place], &passages[place + 1], nullptr};
    const auto fits = [&] {
        return texts_of(sheet, found, rest, 0).height <= hang * height + sheet.looks.text.step;
    };
    if (!fits()) return {};
    const bool begins_another =
        place + 3 < passages.size() && std::holds_alternative<ReportFigure>(passages[place + 3].content);
    if (!is_paragraph(place + 2) || begins_another) return found;
    found.below = &passages[place + 2];
    if (!fits()) found.below = nullptr;
    return found;
}

PrintPiece flow_beside(const PaperSheet& sheet, const BesideFigure& found, const PaperColumn& column,
                       std::size_t from) {
    const auto& scene = scene_of(found);
    auto picture = scaled(scene, factor_beside(sheet, scene, column));
    picture.elements = {
        element_of(scene, inside(column, {Tag::figure, 2 * (from + 1)}), picture.shapes.size())};
    const auto texts = texts_of(sheet, found, beside(sheet, scene, column), from);
    PrintPiece piece;
    put(piece.block, texts, {column.right_to_left ? picture.width + between * sheet.unit : 0, 0});
    put(piece.block, picture, {column.right_to_left ? 0 : column.width - picture.width, 0});
    return piece;
}

}  // namespace socratic
