// SPDX-License-Identifier: MIT
// Answers typed in: people one after the other, or what a room agrees on.
#include "commands/ask_agreed.hpp"
#include "commands/ask_input.hpp"
#include "commands/ask_people.hpp"
#include "commands/command.hpp"
#include "commands/terminal.hpp"

namespace socratic {

void run_ask(const CommandLine& line) {
    const auto input = read_ask_input(line);
    warn(line, input.warnings);
    if (line.has("agreed"))
        ask_agreed(line, input);
    else
        ask_people(line, input);
}

}  // namespace socratic
