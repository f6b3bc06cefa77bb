// SPDX-License-Identifier: MIT
// The writer of spreadsheets and its library, loaded only when a form is one.
#pragma once
#include "write/workbook.hpp"

namespace socratic {

/// Loads `socratic-wheel-workbook.so`; throws a Failure when it is not there.
WorkbookTools load_workbook();

}  // namespace socratic
