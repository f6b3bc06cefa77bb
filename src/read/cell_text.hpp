// SPDX-License-Identifier: MIT
// What a cell of a workbook stores, as the text it stands for.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace socratic {

/// What the cell's format makes of a number.
enum class NumberFormat {
    number,
    date,     ///< the time too, when it is not midnight
    time,     ///< the day too, when there is one
    elapsed,  ///< hours, minutes and seconds, with any number of hours
};

/// Of a format that every workbook has (numFmtId, ECMA-376 part 1, 18.8.30, with those of East Asia).
NumberFormat built_in_format(long id);

/// Of a format's code, as `d/m/yyyy h:mm`: what its first section holds outside quotes and brackets.
NumberFormat format_of_code(std::string_view code);

/// Day 1 is 1900-01-01 or day 0 is 1904-01-01.
enum class DateSystem { from_1900, from_1904 };

/// Whole numbers without a point, others with the fewest digits that give the same number back; what is no
/// number stays as it is.
std::string number_text(std::string_view stored);

/// As ISO 8601 writes it, but with a blank between day and time; seconds are rounded. Nothing for a number
/// that is no date or no time: below 0, after the year 9999. The 29 February 1900, which never was, is
/// kept, as spreadsheet programs do.
std::optional<std::string> date_text(double days, NumberFormat format, DateSystem system);

/// A date that is stored as ISO text: a blank for the `T`.
std::string iso_date_text(std::string_view stored);

/// Without escapes: `_x000D_` stands for a carriage return, `_x005F_` for `_`. Other control characters
/// are left out.
std::string unescape_cell(std::string_view stored);

}  // namespace socratic
