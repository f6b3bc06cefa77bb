// SPDX-License-Identifier: MIT
// A file name in a command line that people copy.
#pragma once
#include <string>

namespace socratic {

/// The text as the shell takes it back, in quotes where it needs them.
std::string shell_word(const std::string& text);

}  // namespace socratic
