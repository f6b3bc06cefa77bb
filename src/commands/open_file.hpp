// SPDX-License-Identifier: MIT
// A file of people's answers on the disk, or the standard input, read block by block.
#pragma once
#include <string>
#include "read/csv_window.hpp"

namespace socratic {

/// '-' is the standard input. Throws a Failure that names the file when it cannot be read.
ReadBlock open_file(const std::string& path);

/// How messages name it.
std::string sheet_name(const std::string& path);

}  // namespace socratic
