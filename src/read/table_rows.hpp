// SPDX-License-Identifier: MIT
// A table of text, row by row, whatever the file: what is asked of it is the same for CSV and workbooks.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "read/csv_window.hpp"
#include "read/spreadsheet.hpp"

namespace socratic {

/// Blanks around a cell's text are left out.
struct TableRow {
    std::vector<std::string_view> cells;  ///< good until the next row is asked for
    long number = 0;                      ///< as a spreadsheet numbers it, from 1
    long line = 0;                        ///< of the file, where the row begins; 0 in a workbook
    std::vector<Problem> faults;          ///< of a row whose cells cannot be told apart
};

/// Puts the next row that is not blank into the given one; false when there is none left. Throws a Failure
/// when nothing after it could be read either.
using NextTableRow = std::function<bool(TableRow&)>;

/// Rows of a CSV file whose text is UTF-8. A row that has not as many cells as the first has a
/// fault. No problem shows a row's text: people's answers stand there.
NextTableRow csv_table_rows(ReadBlock read, const std::string& file, char delimiter);

/// Rows of a sheet of a workbook; the cells that are missing at a row's end are empty.
NextTableRow spreadsheet_table_rows(NextRow rows);

/// What parts the cells of the first row; nothing when the file is empty.
std::optional<char> find_table_delimiter(ReadBlock read, const std::string& file);

}  // namespace socratic
