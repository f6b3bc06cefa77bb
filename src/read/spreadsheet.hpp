// SPDX-License-Identifier: MIT
// A workbook (.xlsx) as rows of text, one after the other: a large sheet is never held whole.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace socratic {

struct SpreadsheetRow {
    long number = 0;                 ///< as a spreadsheet shows it, from 1
    std::vector<std::string> cells;  ///< from column A on; "" for a cell that is empty or not there
};

/// Puts the next row into the given one; false when there is none left.
using NextRow = std::function<bool(SpreadsheetRow&)>;

/// Rows whose cells are all empty are passed over (the numbers tell), and so are empty cells at a row's
/// end. Numbers are text as C++ would read it back (`3`, `0.1`), dates `2024-02-12`, `18:55:40` or
/// `2024-02-12 18:55:40`, booleans `TRUE` and `FALSE`, errors `#N/A`; a formula is what it came to when it
/// was last computed, or its own text after `=` when it never was.
struct Spreadsheet {
    std::vector<std::string> sheets;  ///< names, in the order of their tabs; hidden ones after all others
    std::size_t visible = 0;          ///< how many of them are not hidden

    /// Begins at the top of a sheet. Both this and the rows throw a Failure when the file is damaged, or
    /// made to do harm.
    std::function<NextRow(std::size_t sheet)> open_rows;

    /// Hands on every row of a sheet until the sink says false.
    void read_rows(std::size_t sheet, const std::function<bool(const SpreadsheetRow&)>& sink) const {
        SpreadsheetRow row;
        for (const auto next = open_rows(sheet); next(row);)
            if (!sink(row)) return;
    }
};

/// What the module for spreadsheets offers to those who may not see its libraries: the bytes of a file and
/// its name for messages. Throws a Failure that says what the file is when it is no workbook that can be
/// read.
using OpenSpreadsheet = std::function<Spreadsheet(std::string bytes, const std::string& file)>;

/// The module's only symbol; see commands/load_spreadsheets.hpp.
extern "C" void socratic_wheel_open_spreadsheets(OpenSpreadsheet& open);

/// A larger file is refused before it is read.
constexpr std::size_t most_spreadsheet_bytes = 256UL * 1024 * 1024;

}  // namespace socratic
