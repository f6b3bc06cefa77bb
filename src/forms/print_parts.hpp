// SPDX-License-Identifier: MIT
// The parts of a printed form, in the order of the pages.
#pragma once
#include <vector>
#include "forms/print_columns.hpp"
#include "layout/print_pages.hpp"

namespace socratic {

/// Lines to write on.
struct PrintRoom {
    int after_few_questions =
        1;  ///< for reasons, after a dimension of two questions; larger ones have two lines
    int for_open_question = 2;
};

/// Title and instruction, how to mark, the code of one's own, what the levels mean.
std::vector<PrintPiece> print_opening(const PrintSheet& sheet, const PrintTable& table);

/// A heading, the questions, and room for reasons. The heading comes again on each page that it goes on to.
std::vector<PrintPiece> print_dimension(const PrintSheet& sheet, const PrintTable& table,
                                        const Dimension& dimension, const PrintRoom& room);

/// A dimension of a spectrum: its descriptions side by side as the head of two lines of boxes, today and the
/// aim; on narrow paper one below the other. The names of the levels stand above the first one and at the
/// top of each page.
std::vector<PrintPiece> print_spectrum_dimension(const PrintSheet& sheet, const PrintTable& table,
                                                 const Dimension& dimension, const PrintRoom& room);

/// Lines to write on after a question why.
Block room_for_reasons(const PrintSheet& sheet, int lines);

/// A block below another.
Block stacked(Block upper, const Block& lower);

/// The section's name where it begins with this dimension, else "".
std::string section_of(const PrintSheet& sheet, const Dimension& dimension);

/// A heavier rule under what is in the block.
void add_strong_rule(Block& block, const PrintSheet& sheet);

/// The open questions, each with lines to write on.
std::vector<PrintPiece> print_open_questions(const PrintSheet& sheet, const PrintRoom& room);

/// "About you" for the facts that are asked; thanks.
std::vector<PrintPiece> print_about_you(const PrintSheet& sheet);

/// What the levels mean, one a row; those of a scale without names are its two ends.
void add_meanings(Block& block, const PrintSheet& sheet, const Scale& scale, const TextPlace& place);

/// A heading with a rule under it.
Block heading_with_rule(const PrintSheet& sheet, const std::string& text);

}  // namespace socratic
