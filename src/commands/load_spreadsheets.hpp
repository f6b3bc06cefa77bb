// SPDX-License-Identifier: MIT
// libzip, expat and what they need, loaded only when a spreadsheet is read.
#pragma once
#include <string>
#include "read/spreadsheet.hpp"

namespace socratic {

/// Loads `socratic-wheel-spreadsheets.so` (see base/load_module.hpp). Throws a Failure when it is not there.
OpenSpreadsheet load_spreadsheets();

/// The same with the folder of the program.
OpenSpreadsheet load_spreadsheets(const std::string& program_folder);

}  // namespace socratic
