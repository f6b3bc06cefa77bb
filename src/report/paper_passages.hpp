// SPDX-License-Identifier: MIT
// Each kind of passage as the pieces that pages are filled with; x from the column's left edge.
#pragma once
#include <optional>
#include <vector>
#include "layout/print_pages.hpp"
#include "layout/rich_text.hpp"
#include "report/paper_sheet.hpp"

namespace socratic {

/// One below the other, numbered from `from`. The first piece has no gap above it.
std::vector<PrintPiece> flow_passages(const PaperSheet& sheet, const std::vector<Passage>& passages,
                                      const PaperColumn& column, std::size_t from = 0);

/// In one piece, which stays with what follows.
std::vector<PrintPiece> flow_heading(const PaperSheet& sheet, const Heading& heading,
                                     const PaperColumn& column);

/// A text line by line, its first two and last two lines kept together; `column` is inside its own step.
std::vector<PrintPiece> flow_text(const PaperSheet& sheet, const Spans& text, const LineLook& look,
                                  const PaperColumn& column);

std::vector<PrintPiece> flow_list(const PaperSheet& sheet, const List& list, const PaperColumn& column);

/// A bar at its side.
std::vector<PrintPiece> flow_quote(const PaperSheet& sheet, const Quote& quote, const PaperColumn& column);

/// A row a piece; the header stands again at the top of a page.
std::vector<PrintPiece> flow_table(const PaperSheet& sheet, const Table& table, const PaperColumn& column);

/// Scaled to fit; `taken` of the page's height is for headings above it.
std::vector<PrintPiece> flow_figure(const PaperSheet& sheet, const ReportFigure& figure,
                                    const PaperColumn& column, double taken);

/// A small figure that stands beside the paragraph above it, and the one below if there is room for it.
struct BesideFigure {
    const Passage* above = nullptr;
    const Passage* figure = nullptr;
    const Passage* below = nullptr;  ///< nullptr: stays below
};

/// What begins at a place, if there is such a figure.
std::optional<BesideFigure> find_beside(const PaperSheet& sheet, const std::vector<Passage>& passages,
                                        std::size_t place, const PaperColumn& column);

/// In one piece, the passages numbered from `from`.
PrintPiece flow_beside(const PaperSheet& sheet, const BesideFigure& beside, const PaperColumn& column,
                       std::size_t from);

/// The least width at which no word of the table is broken.
double least_width(const PaperSheet& sheet, const Table& table);

/// Passages in two languages beside each other; those that are too wide for that one after the other.
/// `number` is that of the left language's step, the next one that of the right.
std::vector<PrintPiece> flow_side_by_side(const PaperSheet& sheet, const SideBySide& both,
                                          const PaperColumn& column, std::size_t number);

/// Where a folded line goes.
struct RichPlace {
    const LineLook& look;
    const PaperColumn& column;  ///< inside the step of the text
    double baseline = 0;
    Table::Align align = Table::Align::start;
    bool goes_on = false;  ///< another line of the text follows
};

/// The stretches that a text is folded from.
std::vector<StyledText> styled(const Spans& text, const TextStyle& style);

/// Adds a line folded from `spans`, as an element of the column's path or, where there are links, several.
void add_rich_line(Block& block, const PaperSheet& sheet, const RichLine& line, const Spans& spans,
                   const RichPlace& place);

/// Moves a piece to the right.
PrintPiece shifted(const PrintPiece& piece, double by);

}  // namespace socratic
