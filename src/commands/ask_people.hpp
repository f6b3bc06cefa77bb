// SPDX-License-Identifier: MIT
// People's answers typed in, one person after the other, on their way into an answer sheet.
#pragma once
#include "commands/ask_input.hpp"
#include "commands/command_line.hpp"

namespace socratic {

/// At a terminal or over a pipe, whichever the standard input is.
void ask_people(const CommandLine& line, const AskInput& input);

}  // namespace socratic
