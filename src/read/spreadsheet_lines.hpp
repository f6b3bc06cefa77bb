// SPDX-License-Identifier: MIT
// The rows of a spreadsheet as the lines of a CSV file, made as they are asked for.
#pragma once
#include "model/questionnaire.hpp"
#include "read/csv_window.hpp"
#include "read/spreadsheet.hpp"

namespace socratic {

/// The first visible sheet whose first row has one of these names, in capitals or not; the first of all when
/// there is none, so that what is wrong with it can be told.
std::size_t find_sheet(const Spreadsheet& spreadsheet, const std::vector<std::string>& names);

/// The one whose first row names a question of the questionnaire.
std::size_t find_answers(const Spreadsheet& spreadsheet, const Questionnaire& questionnaire);

/// CSV in UTF-8: each row is the line of its number, as wide as the first one at least. Line ends within a
/// cell become blanks.
ReadBlock spreadsheet_lines(const Spreadsheet& spreadsheet, std::size_t sheet);

}  // namespace socratic
