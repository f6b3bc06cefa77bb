// SPDX-License-Identifier: MIT
// Lists and quotes: passages that stand a little further in.
#include <algorithm>
#include "report/paper_passages.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double least_indent = 13, after_number = 5, between_items = 3.5;
constexpr double quote_indent = 13, quote_bar = 2.4;

std::string marker_of(const List& list, std::size_t item) {
    if (!list.first_number) return "•";
    return std::to_string(*list.first_number + static_cast<int>(item)) + ".";
}

/// How far in the items stand.
double indent_of(const PaperSheet& sheet, const List& list) {
    double widest = 0;
    for (std::size_t i = 0; i < list.items.size(); ++i)
        widest = std::max(widest, sheet.ruler.width(marker_of(list, i), sheet.looks.text.style));
    return std::max(least_indent * sheet.unit, widest + after_number * sheet.unit);
}

Element element_of(const PaperColumn& column, std::size_t first) {
    Element element{column.path, first, first + 1};
    element.language = column.language;
    return element;
}

/// The piece with the item's number or bullet at its side, read first.
PrintPiece with_marker(const PaperSheet& sheet, const PrintPiece& piece, const std::string& marker,
                       const PaperColumn& column) {
    const auto& look = sheet.looks.text;
    auto line = text_line(sheet.ruler, marker, {0, look.style.size * cap_height}, look);
    if (column.right_to_left) line.at.x = column.width - line.width;
    PrintPiece marked = piece;
    marked.block = {};
    marked.block.elements.push_back(element_of(inside(column, {Tag::list_label, 0}), 0));
    add(marked.block, std::move(line));
    put(marked.block, piece.block, {0, 0});
    return marked;
}

/// Grey at the side, also over the gap above.
Block with_bar(const PaperSheet& sheet, const Block& block, double gap, double x) {
    Bar bar;
    bar.width = quote_bar * sheet.unit;
    bar.height = block.height + gap;
    bar.middle = {x, (block.height - gap) / 2};
    bar.fill = sheet.looks.quote;
    Block barred;
    barred.shapes.push_back(std::move(bar));
    put(barred, block, {0, 0});
    return barred;
}

}  // namespace

PrintPiece shifted(const PrintPiece& piece, double by) {
    auto result = piece;
    result.block = {};
    put(result.block, piece.block, {by, 0});
    result.at_top = {};
    if (!piece.at_top.empty()) put(result.at_top, piece.at_top, {by, 0});
    return result;
}

std::vector<PrintPiece> flow_list(const PaperSheet& sheet, const List& list, const PaperColumn& column) {
    const double indent = indent_of(sheet, list);
    std::vector<PrintPiece> pieces;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const auto item = inside(column, {Tag::list_item, i});
        auto body = inside(item, {Tag::list_body, 1});
        body.width -= indent;
        auto inner = flow_passages(sheet, list.items[i], body);
        for (std::size_t k = 0; k < inner.size(); ++k) {
            auto piece = shifted(inner[k], column.right_to_left ? 0 : indent);
            if (k == 0) piece = with_marker(sheet, piece, marker_of(list, i), item);
            if (k == 0 && i > 0) piece.gap = between_items * sheet.unit + sheet.looks.text.step * 0.35;
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

std::vector<PrintPiece> flow_quote(const PaperSheet& sheet, const Quote& quote, const PaperColumn& column) {
    const double indent = quote_indent * sheet.unit;
    auto narrower = column;
    narrower.width -= indent;
    const double bar = quote_bar / 2 * sheet.unit;
    auto pieces = flow_passages(sheet, quote.passages, narrower);
    for (auto& piece : pieces) {
        piece = shifted(piece, column.right_to_left ? 0 : indent);
        const double x = column.right_to_left ? column.width - bar : bar;
        const bool is_first = &piece == pieces.data();
        piece.at_top = with_bar(sheet, piece.at_top.empty() ? piece.block : piece.at_top, 0, x);
        piece.block = with_bar(sheet, piece.block, is_first ? 0 : piece.gap, x);
    }
    return pieces;
}

}  // namespace socratic
