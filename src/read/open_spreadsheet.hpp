// SPDX-License-Identifier: MIT
// A spreadsheet for those that link libzip and expat themselves; commands load the module instead.
#pragma once
#include "read/spreadsheet.hpp"

namespace socratic {

/// See `OpenSpreadsheet`.
Spreadsheet open_spreadsheet(std::string bytes, const std::string& file);

}  // namespace socratic
