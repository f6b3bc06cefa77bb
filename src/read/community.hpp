// SPDX-License-Identifier: MIT
// A community file: its keys and their shapes; members are not opened.
#pragma once
#include <string>

namespace socratic {

/// Throws a Failure with every problem of the file.
void check_community(const std::string& text, const std::string& file);

}  // namespace socratic
