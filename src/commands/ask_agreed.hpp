// SPDX-License-Identifier: MIT
// What a room agrees on typed in, on its way into the files for it.
#pragma once
#include "commands/ask_input.hpp"
#include "commands/command_line.hpp"

namespace socratic {

/// At a terminal or over a pipe, whichever the standard input is.
void ask_agreed(const CommandLine& line, const AskInput& input);

}  // namespace socratic
