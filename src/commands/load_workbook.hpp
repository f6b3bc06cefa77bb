// SPDX-License-Identifier: MIT
// The writer of spreadsheets and its library, loaded only when one is written.
#pragma once
#include "write/workbook.hpp"

namespace socratic {

/// Loads `socratic-wheel-workbook.so`; throws a Failure when it is not there.
WorkbookTools load_workbook();

/// The file, created when SOURCE_DATE_EPOCH says.
std::string workbook_bytes(Workbook workbook);

}  // namespace socratic
