// SPDX-License-Identifier: MIT
// Lines of a CSV file (RFC 4180), commas between the cells.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace socratic {

/// A cell, in quotes where it must be.
std::string csv_cell(std::string_view text);

/// A line with its end; no cell of it is a formula to a spreadsheet.
std::string csv_line(std::initializer_list<std::string_view> cells);

}  // namespace socratic
