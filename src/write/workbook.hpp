// SPDX-License-Identifier: MIT
// A workbook as plain values, and what its module offers: the bytes of an .xlsx file.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace socratic {

/// A text, never a formula whatever it begins with, or a number.
struct WorkbookCell {
    std::string text;
    std::optional<double> number;  ///< takes the place of the text
    bool bold = false;
    bool is_day = false;  ///< the text is an ISO date, and becomes one that spreadsheets count with
};

/// Cells of a sheet, counted from 0, first and last included.
struct CellRange {
    std::uint32_t first_row = 0, last_row = 0;
    std::uint16_t first_column = 0, last_column = 0;
};

/// Cells that take only what stands in a column of some sheet, offered as a drop-down list; or nothing.
struct DropDown {
    CellRange cells;
    std::string sheet;           ///< the sheet that holds the values
    CellRange values;            ///< one column of it
    std::string title, message;  ///< shown for another entry; cut at 32 and 255 characters
};

/// Shown while the mouse rests on a cell; cut at 32767 characters.
struct CellNote {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    std::string text;
};

struct WorkbookColumn {
    double width = 10;        ///< in digits
    bool is_text = false;     ///< what is typed into it is kept as typed: 007 stays 007
    bool is_wrapped = false;  ///< long texts break into lines
    bool is_day = false;      ///< a date typed into it is shown as year-month-day
};

struct SheetContent {
    std::string name;  ///< at most 31 characters, none of []:*?/\ .
    std::vector<WorkbookColumn> columns;
    std::vector<std::vector<WorkbookCell>> rows;
    std::uint32_t frozen_rows = 0;
    std::uint16_t frozen_columns = 0;
    std::vector<DropDown> drop_downs;
    std::vector<CellNote> notes;
    bool is_printed_broad = false;  ///< landscape, all columns on a page, the frozen rows again on each
};

struct Workbook {
    std::string title;
    std::vector<SheetContent> sheets;
    std::optional<long long> created;  ///< seconds since 1970; absent: the first day of 1980, as in zip files
};

/// What the module offers. `write` throws a Failure for what no workbook can hold, such as a cell of more
/// than 32767 characters.
struct WorkbookTools {
    std::function<std::string(const Workbook&)> write;
};

/// The module's only symbol.
extern "C" void socratic_wheel_open_workbook(WorkbookTools& tools);

/// For those that link libxlsxwriter themselves.
std::string write_workbook(const Workbook& workbook);

}  // namespace socratic
