// SPDX-License-Identifier: MIT
// The rows of a spreadsheet as the lines of an answer sheet, made as they are asked for.
#pragma once
#include "model/questionnaire.hpp"
#include "read/csv_window.hpp"
#include "read/spreadsheet.hpp"

namespace socratic {

/// The first visible sheet whose first row names a question of the questionnaire; the first of all when there
/// is none, so that what is wrong with it can be told.
std::size_t find_answers(const Spreadsheet& spreadsheet, const Questionnaire& questionnaire);

/// CSV in UTF-8: each row is the line of its number, as wide as the first one at least. Line ends within a
/// cell become blanks.
ReadBlock answer_lines(const Spreadsheet& spreadsheet, std::size_t sheet);

}  // namespace socratic
