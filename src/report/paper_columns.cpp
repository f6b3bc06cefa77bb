// SPDX-License-Identifier: MIT
// Two languages beside each other: what says the same begins at the same height.
#include <algorithm>
#include "model/language_direction.hpp"
#include "report/paper_passages.hpp"
#include "report/table_to_write_in.hpp"

namespace socratic {
namespace {

constexpr double between_languages = 22;  // in units: points on A4
constexpr double smaller_text = 0.92;     // columns are narrow
constexpr double still_legible = 0.75;    // figures that would be smaller than that of their size stand alone

struct LanguageColumn {
    PaperColumn column;
    double left = 0;
};

LanguageColumn column_of(const PaperSheet& sheet, const PaperColumn& around, TagStep step,
                         const std::string& language) {
    LanguageColumn column{inside(around, step)};
    column.column.language = language;
    column.column.right_to_left = is_right_to_left(language);
    const double gap = between_languages * sheet.unit;
    column.column.width = (around.width - gap) / 2;
    column.left = step.number % 2 == 0 ? 0 : column.column.width + gap;
    return column;
}

/// What a reader would have to guess at in half the width.
bool is_wide(const PaperSheet& sheet, const Passage& passage, double width) {
    if (const auto* table = std::get_if<Table>(&passage.content))
        return is_to_write_in(*table) || least_width(sheet, *table) > width;
    if (const auto* figure = std::get_if<ReportFigure>(&passage.content))
        return figure->scene.width * sheet.unit * still_legible > width;
    return false;
}

/// A piece at its height in the row of both languages.
struct ColumnPiece {
    const PrintPiece* piece;
    double left = 0, top = 0;
    double bottom() const { return top + piece->block.height; }
};

void add_column(std::vector<ColumnPiece>& all, const std::vector<PrintPiece>& pieces, double left) {
    double y = 0;
    for (const auto& piece : pieces) {
        y += piece.gap;
        all.push_back({&piece, left, y});
        y += piece.block.height;
    }
}

/// How much taller a piece is where it comes first on a page.
double head_of(const PrintPiece& piece) {
    return piece.at_top.empty() ? 0 : piece.at_top.height - piece.block.height;
}

/// What stands at the top of a page instead of the row: heads end together, what is below them as it was.
Block first_on_page(const std::vector<ColumnPiece>& row) {
    double head = 0;
    for (const auto& each : row) head = std::max(head, head_of(*each.piece));
    Block block;
    if (head == 0) return block;
    for (const auto& each : row) {
        const auto& piece = *each.piece;
        const double top = each.top - row.front().top + head - head_of(piece);
        put(block, piece.at_top.empty() ? piece.block : piece.at_top, {each.left, top});
    }
    return block;
}

/// Pieces that overlap become one: a page may end only where neither column is cut.
std::vector<PrintPiece> merged(std::vector<ColumnPiece> all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const ColumnPiece& a, const ColumnPiece& b) { return a.top < b.top; });
    std::vector<PrintPiece> rows;
    std::vector<ColumnPiece> row;
    double bottom = 0;
    const auto end_row = [&] {
        if (!row.empty()) rows.back().at_top = first_on_page(row);
        row.clear();
    };
    for (const auto& next : all) {
        constexpr double slack = 1e-6;
        if (row.empty() || next.top >= bottom - slack) {
            end_row();
            rows.emplace_back();
            rows.back().gap = next.top - bottom;
        }
        row.push_back(next);
        put(rows.back().block, next.piece->block, {next.left, next.top - row.front().top});
        rows.back().stays_with_next = rows.back().stays_with_next || next.piece->stays_with_next;
        bottom = std::max(bottom, next.bottom());
    }
    end_row();
    if (!rows.empty()) rows.front().gap = 0;
    return rows;
}

/// The rule under a row, which is its last shape, further down.
void stretch(Block& row, double by) {
    if (row.empty() || by <= 0) return;
    row.shapes.back() = moved(row.shapes.back(), {0, by});
    row.height += by;
}

void stretch(PrintPiece& piece, double height) {
    const double by = height - piece.block.height;
    stretch(piece.block, by);
    stretch(piece.at_top, by);
}

/// Cells of a header end at the line under it.
void lower(Block& header, double height) {
    if (header.empty() || header.height >= height) return;
    Block lowered;
    put(lowered, header, {0, height - header.height});
    header = std::move(lowered);
}

/// Tables of as many rows: the rows of both end together.
void align_rows(std::vector<PrintPiece>& left, std::vector<PrintPiece>& right) {
    if (left.size() != right.size()) return;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const double height = std::max(left[i].block.height, right[i].block.height);
        const bool is_header = i + 1 < left.size() && left[i].at_top.empty() && !left[i + 1].at_top.empty();
        for (auto* piece : {&left[i], &right[i]})
            if (is_header)
                lower(piece->block, height);
            else
                stretch(*piece, height);
    }
}

void append(std::vector<PrintPiece>& pieces, std::vector<PrintPiece> more, double gap) {
    if (!more.empty()) more.front().gap = pieces.empty() ? 0 : gap;
    for (auto& piece : more) pieces.push_back(std::move(piece));
}

bool are_tables(const std::vector<Passage>& left, const std::vector<Passage>& right) {
    return !left.empty() && !right.empty() && std::holds_alternative<Table>(left[0].content) &&
           std::holds_alternative<Table>(right[0].content);
}

/// The passage at a place, alone in a list; an empty list behind the end.
std::vector<Passage> only(const std::vector<Passage>& passages, std::size_t index) {
    if (index >= passages.size()) return {};
    return {passages[index]};
}

}  // namespace

std::vector<PrintPiece> flow_side_by_side(const PaperSheet& sheet, const SideBySide& both,
                                          const PaperColumn& around, std::size_t number) {
    PaperSheet smaller = sheet;
    smaller.looks = paper_looks(sheet.theme, sheet.unit * smaller_text * sheet.tightness.text);
    const double unit = sheet.unit * sheet.tightness.gaps;
    const auto language = [&](std::size_t i) {
        return i < sheet.languages.size() ? sheet.languages[i] : std::string();
    };
    auto left = column_of(sheet, around, {Tag::division, number}, language(0));
    auto right = column_of(sheet, around, {Tag::division, number + 1}, language(1));
    std::vector<PrintPiece> pieces;
    const Passage *above_left = nullptr, *above_right = nullptr;
    for (std::size_t i = 0; i < std::max(both.left.size(), both.right.size()); ++i) {
        const auto a = only(both.left, i), b = only(both.right, i);
        double gap = 0;
        if (!a.empty()) gap = gap_between(above_left, both.left[i], unit);
        if (!b.empty()) gap = std::max(gap, gap_between(above_right, both.right[i], unit));
        const double width = left.column.width;
        const bool is_alone =
            (!a.empty() && is_wide(smaller, a[0], width)) || (!b.empty() && is_wide(smaller, b[0], width));
        if (is_alone) {
            auto wide_left = left.column, wide_right = right.column;
            wide_left.width = wide_right.width = around.width;
            append(pieces, flow_passages(sheet, a, wide_left, i), gap);
            append(pieces, flow_passages(sheet, b, wide_right, i), gap);
        } else {
            auto in_left = flow_passages(smaller, a, left.column, i);
            auto in_right = flow_passages(smaller, b, right.column, i);
            if (are_tables(a, b)) align_rows(in_left, in_right);
            std::vector<ColumnPiece> all;
            add_column(all, in_left, left.left);
            add_column(all, in_right, right.left);
            append(pieces, merged(std::move(all)), gap);
        }
        if (!a.empty()) above_left = &both.left[i];
        if (!b.empty()) above_right = &both.right[i];
    }
    return pieces;
}

}  // namespace socratic
