// SPDX-License-Identifier: MIT
// Which files are spreadsheets by their names.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace socratic {

/// Capitals or not.
bool ends_in_one_of(std::string_view path, std::initializer_list<std::string_view> endings);

/// .xlsx, and the kinds that are refused by name when they are opened: .xlsm, .xlsb, .xls, .ods.
bool is_named_as_spreadsheet(std::string_view path);

}  // namespace socratic
