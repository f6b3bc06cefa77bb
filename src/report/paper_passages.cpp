// SPDX-License-Identifier: MIT
#include "report/paper_passages.hpp"
#include <algorithm>

namespace socratic {
namespace {

// In units: points on A4.
constexpr std::size_t few_lines = 4;         // of a paragraph that is not parted from its figure or table
constexpr std::size_t hardly_any_lines = 2;  // of each of several paragraphs that are not
constexpr std::size_t most_introducing = 4;
constexpr double writing_step = 23;  // room for handwriting

/// How tall the headings are that stay with what comes next.
double headings_above(const std::vector<PrintPiece>& pieces) {
    double height = 0;
    for (auto piece = pieces.rbegin(); piece != pieces.rend() && piece->stays_with_next; ++piece)
        height += piece->block.height + piece->gap;
    return height;
}

std::vector<PrintPiece> flow_writing_lines(const PaperSheet& sheet, int count, double width) {
    std::vector<PrintPiece> pieces;
    for (int i = 0; i < count; ++i) {
        PrintPiece piece;
        const double y = writing_step * sheet.unit;
        piece.block.shapes.push_back(
            Lines{{{{0, y}, {width, y}}}, false, {}, Stroke{sheet.theme.rim, 0.6 * sheet.unit}});
        piece.block.width = width;
        piece.block.height = y;
        piece.stays_with_next = i + 1 < count && (i == 0 || i + 2 == count);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Tag tag_of(const Passage& passage) {
    if (const auto* heading = std::get_if<Heading>(&passage.content))
        return static_cast<Tag>(std::clamp(heading->level, 1, 6) - 1);
    if (std::holds_alternative<List>(passage.content)) return Tag::list;
    if (std::holds_alternative<Quote>(passage.content)) return Tag::quote;
    if (std::holds_alternative<Table>(passage.content)) return Tag::table;
    return std::holds_alternative<ReportFigure>(passage.content) ? Tag::figure : Tag::paragraph;
}

struct Flow {
    const PaperSheet& sheet;
    const PaperColumn& column;  ///< inside the step of the passage
    const PaperColumn& around;
    std::size_t number;
    double taken;  ///< by headings that stay with this passage

    std::vector<PrintPiece> operator()(const Heading& heading) const {
        return flow_heading(sheet, heading, column);
    }
    std::vector<PrintPiece> operator()(const Paragraph& paragraph) const {
        return flow_text(sheet, paragraph.text, sheet.looks.text, column);
    }
    std::vector<PrintPiece> operator()(const List& list) const { return flow_list(sheet, list, column); }
    std::vector<PrintPiece> operator()(const Quote& quote) const { return flow_quote(sheet, quote, column); }
    std::vector<PrintPiece> operator()(const Table& table) const { return flow_table(sheet, table, column); }
    std::vector<PrintPiece> operator()(const ReportFigure& figure) const {
        return flow_figure(sheet, figure, column, taken);
    }
    std::vector<PrintPiece> operator()(const WritingLines& lines) const {
        return flow_writing_lines(sheet, lines.count, column.width);
    }
    std::vector<PrintPiece> operator()(const PageBreak&) const { return {}; }
    std::vector<PrintPiece> operator()(const SideBySide& both) const {
        return flow_side_by_side(sheet, both, around, number);
    }
};

/// How many paragraphs from the one at `i` on there are above a figure or table; 0 when there is none, or
/// they are too many to be of it.
std::size_t count_introducing(const std::vector<Passage>& passages, std::size_t i) {
    for (std::size_t count = 1; count <= most_introducing && i + count < passages.size(); ++count) {
        if (belongs_to_next(passages[i + count - 1], passages[i + count])) return count;
        if (!std::holds_alternative<Paragraph>(passages[i + count - 1].content)) return 0;
    }
    return 0;
}

/// A heading with a line under it says nothing without the table that they are about.
bool stays_with_next(const std::vector<Passage>& passages, std::size_t i, std::size_t lines) {
    const auto count = count_introducing(passages, i);
    return count == 1 ? lines <= few_lines : count > 1 && lines <= hardly_any_lines;
}

}  // namespace

std::vector<PrintPiece> flow_passages(const PaperSheet& sheet, const std::vector<Passage>& passages,
                                      const PaperColumn& column, std::size_t from) {
    std::vector<PrintPiece> pieces;
    const Passage* above = nullptr;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const auto first = i;
        const auto number = 2 * (from + i);  // the odd ones are for the second of two languages
        const auto own = inside(column, {tag_of(passages[i]), number});
        auto flowed =
            std::visit(Flow{sheet, own, column, number, headings_above(pieces)}, passages[i].content);
        if (const auto beside = find_beside(sheet, passages, i, column)) {
            flowed = {flow_beside(sheet, *beside, column, from + i)};
            i += beside->below == nullptr ? 1 : 2;
        }
        if (flowed.empty()) continue;
        if (stays_with_next(passages, i, flowed.size()))
            for (auto& piece : flowed) piece.stays_with_next = true;
        const bool is_note = above != nullptr && i == first && is_note_on(*above, passages[i]) &&
                             flowed.size() <= few_lines && count_introducing(passages, i) == 0;
        if (is_note) pieces.back().stays_with_next = true;
        flowed.front().gap = gap_between(above, passages[first], sheet.unit * sheet.tightness.gaps);
        for (auto& piece : flowed) {
            piece.group = from + first;
            pieces.push_back(std::move(piece));
        }
        above = &passages[i];
    }
    return pieces;
}

}  // namespace socratic
