// SPDX-License-Identifier: MIT
// The whole program behind `main`: chooses a command, runs it, turns failures into words and a status.
#pragma once
#include <string>
#include <vector>

namespace socratic {

/// `words` are those after the program's name. Returns the exit status.
int run_program(const std::vector<std::string>& words);

/// Opens /dev/null for a standard stream that is closed, so that no file of ours takes its number, and
/// lets a closed pipe be an error of writing rather than the end of the program.
void prepare_streams();

}  // namespace socratic
