// SPDX-License-Identifier: MIT
// What comes out of a spreadsheet, as text a test can compare.
#pragma once
#include <string>
#include "base/problem.hpp"
#include "read/open_spreadsheet.hpp"
#include "zip_fixture.hpp"

namespace socratic::fixture {

/// "1: a|b|c" a line for each row of a sheet; or the problems, as they are shown.
inline std::string rows_of(const std::string& bytes, std::size_t sheet = 0) {
    std::string out;
    try {
        const auto spreadsheet = open_spreadsheet(bytes, "a.xlsx");
        spreadsheet.read_rows(sheet, [&](const SpreadsheetRow& row) {
            out += std::to_string(row.number) + ": ";
            for (std::size_t i = 0; i < row.cells.size(); ++i) out += (i == 0 ? "" : "|") + row.cells[i];
            out += '\n';
            return true;
        });
    } catch (const Failure& failure) {
        out += format(failure.problems());
    }
    return out;
}

inline std::string rows_of(const Workbook& workbook) { return rows_of(workbook_of(workbook)); }

/// Of one sheet with these rows.
inline std::string rows_of_sheet(const std::string& rows) { return rows_of(Workbook{.sheets = {rows}}); }

}  // namespace socratic::fixture
