// SPDX-License-Identifier: MIT
// An answer sheet on the disk, read block by block.
#pragma once
#include <string>
#include "read/answer_sheet.hpp"

namespace socratic {

/// Opens a file ('-' is the standard input); throws a Failure that names it when it cannot be read.
ReadBlock open_sheet(const std::string& path);

/// How messages name it.
std::string sheet_name(const std::string& path);

}  // namespace socratic
