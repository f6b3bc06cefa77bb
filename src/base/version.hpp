// SPDX-License-Identifier: MIT
// The program's version, set once in the top CMakeLists.txt.
#pragma once
#include <string_view>

namespace socratic {

std::string_view version();  ///< "0.1.0"

}  // namespace socratic
