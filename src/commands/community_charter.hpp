// SPDX-License-Identifier: MIT
// What a charter will hide, said before anybody prints.
#pragma once
#include <string>
#include "commands/community_input.hpp"

namespace socratic {

/// Checks a community file with all its members, and prints the preview. Throws a Failure with all problems.
void check_charter(const CommandLine& line, const std::string& path);

}  // namespace socratic
