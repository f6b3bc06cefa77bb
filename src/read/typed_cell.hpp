// SPDX-License-Identifier: MIT
// Numbers and dates as a spreadsheet program of another country writes them into a CSV file.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace socratic {

/// "4500.50" for "4500,50" and for "4 500,50", whose blanks part the thousands. Other texts come back as they
/// are: "4,500" too, which is four thousand and a half or four and a half.
std::string with_decimal_point(std::string_view text);

/// A day with its month and year in digits, day first: "15/12/2026", "5.1.2026".
struct TypedDay {
    std::string iso;        ///< read as day, month and year
    bool is_clear = false;  ///< no month and day could be meant
};

/// Nothing when the text is of another shape, or is no such day.
std::optional<TypedDay> find_typed_day(std::string_view text);

}  // namespace socratic
