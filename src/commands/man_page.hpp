// SPDX-License-Identifier: MIT
// Manual pages and the options of the docs' pages, made from the tables of commands and options.
#pragma once
#include <string>
#include "commands/command.hpp"

namespace socratic {

/// socratic-wheel(1): what it is for and its commands.
std::string program_man_page();

/// socratic-wheel-COMMAND(1).
std::string command_man_page(const Command& command);

/// The list of options as it stands in docs/commands/COMMAND.md, in Markdown.
std::string options_markdown(const Command& command);

}  // namespace socratic
