// SPDX-License-Identifier: MIT
// An answer sheet as `init` makes it, in which nobody has typed anything yet.
#pragma once
#include <string>

namespace socratic {

/// True for a table with no cell filled in below its header: a CSV file, or a workbook of one sheet. False
/// where it cannot be told, as of a file that cannot be read.
bool is_blank_sheet(const std::string& path);

}  // namespace socratic
