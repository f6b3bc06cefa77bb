// SPDX-License-Identifier: MIT
// Paragraphs and headings.
#include <algorithm>
#include "report/paper_passages.hpp"

namespace socratic {
namespace {

bool has_links(const Spans& spans) {
    return std::any_of(spans.begin(), spans.end(), [](const Span& span) { return !span.link.empty(); });
}

double left_of(const RichLine& line, const RichPlace& place) {
    const double room = place.column.width - line.width;
    if (place.align == Table::Align::middle) return room / 2;
    return (place.align == Table::Align::end) != place.column.right_to_left ? room : 0;
}

/// "to do:" belongs to what follows it.
bool announces(const Spans& spans) {
    const auto text = plain(spans);
    return !text.empty() && text.back() == ':';
}

/// A heading is one element whatever its lines.
PrintPiece in_one_piece(const std::vector<PrintPiece>& lines) {
    PrintPiece piece;
    double top = 0;
    for (const auto& line : lines) {
        top += line.gap;
        put(piece.block, line.block, {0, top});
        top += line.block.height;
    }
    piece.stays_with_next = true;
    return piece;
}

}  // namespace

std::vector<StyledText> styled(const Spans& text, const TextStyle& style) {
    std::vector<StyledText> all;
    for (const auto& span : text) {
        StyledText stretch{span.text, style};
        stretch.style.bold = style.bold || span.strong;
        stretch.style.italic = style.italic || span.emphasis;
        stretch.begins_line = span.line_break;
        all.push_back(std::move(stretch));
    }
    return all;
}

void add_rich_line(Block& block, const PaperSheet& sheet, const RichLine& line, const Spans& spans,
                   const RichPlace& place) {
    const auto& column = place.column;
    const bool in_parts = has_links(spans);
    double from_start = 0;
    for (const auto& stretch : line.stretches) {
        const auto& link = spans[stretch.source].link;
        const double left = left_of(line, place);
        TextLine text;
        text.at = {column.right_to_left ? left + line.width - from_start - stretch.width : left + from_start,
                   place.baseline};
        text.text = stretch.text;
        // Copied or read aloud, the words at both sides of a line's end stay two.
        const bool is_last = &stretch == &line.stretches.back();
        if (is_last && place.goes_on && stretch.text.back() != '-') text.text += ' ';
        text.style = stretch.style;
        text.colour = link.empty() ? place.look.colour : sheet.looks.link;
        text.width = stretch.width;
        text.role = place.look.role;
        Element element{column.path, block.shapes.size(), block.shapes.size() + 1};
        element.language = column.language;
        element.link = link;
        if (in_parts) element.path.push_back({link.empty() ? Tag::span : Tag::link, stretch.source});
        add(block, std::move(text));
        block.elements.push_back(std::move(element));
        from_start += stretch.width;
    }
}

std::vector<PrintPiece> flow_text(const PaperSheet& sheet, const Spans& text, const LineLook& look,
                                  const PaperColumn& column) {
    std::vector<PrintPiece> pieces;
    const auto lines = fold_rich(sheet.ruler, styled(text, look.style), column.width);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        PrintPiece piece;
        const bool is_last = i + 1 == lines.size();
        add_rich_line(piece.block, sheet, lines[i], text,
                      {look, column, look.style.size * cap_height, Table::Align::start, !is_last});
        if (i > 0) piece.gap = look.step - look.style.size * (cap_height + descent);
        piece.stays_with_next = is_last ? announces(text) : i == 0 || i + 2 == lines.size();
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<PrintPiece> flow_heading(const PaperSheet& sheet, const Heading& heading,
                                     const PaperColumn& column) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6)) - 1;
    auto piece = in_one_piece(flow_text(sheet, heading.text, sheet.looks.headings[level], column));
    for (auto& element : piece.block.elements) element.words = plain(heading.text);
    return {std::move(piece)};
}

}  // namespace socratic
