// SPDX-License-Identifier: MIT
// Where results go and in which form.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "commands/command_line.hpp"

namespace socratic {

/// --format when given, else the ending of --output, else `otherwise`; with neither and an empty
/// `otherwise`, or an ending that says nothing, a usage failure.
std::string output_format(const CommandLine& line, std::string_view otherwise);

/// The ending of a file's name in small letters, without the dot; "" when it has none.
std::string ending_of(const std::string& path);

/// Throws a usage failure when the output is one of the files that were read.
void refuse_overwriting(const std::string& output, const std::vector<std::string>& inputs);

}  // namespace socratic
