// SPDX-License-Identifier: MIT
// What --help prints.
#pragma once
#include <string>
#include <string_view>
#include "commands/command.hpp"

namespace socratic {

/// Of the program: what it is for, an example, the commands.
std::string program_help();

/// Of a command; it begins with an example.
std::string command_help(const Command& command);

/// Lines of at most `width` columns, each after the first indented by `indent` blanks; an empty line
/// of the text stays one.
std::string wrap(std::string_view text, std::size_t indent, std::size_t width = 80);

}  // namespace socratic
