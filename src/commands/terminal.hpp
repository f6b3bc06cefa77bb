// SPDX-License-Identifier: MIT
// Results go to the standard output, everything else to the standard error.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "commands/command_line.hpp"

namespace socratic {

/// Writes to the standard output; a pipe that was closed is no failure.
void print_result(std::string_view text);

/// Errors and warnings, each with its place and hint.
void print_problems(const std::vector<Problem>& problems);

/// Warnings, unless --quiet.
void warn(const CommandLine& line, const std::vector<Problem>& warnings);

/// A line about what was done, unless --quiet.
void note(const CommandLine& line, std::string_view text);

/// Lines about what was done, as they are.
void print_note(std::string_view text);

/// True when a line of progress has a reader: the standard error is a terminal, and no --quiet.
bool wants_progress(const CommandLine& line);

/// A line that takes the place of the last one; an empty text leaves none. Only where progress is wanted.
void print_progress(std::string_view text);

bool result_is_terminal();

/// How wide the terminal is that results go to; 0 for none.
std::size_t result_columns();

/// True when the results go to a terminal and neither --no-color nor NO_COLOR is given.
bool wants_colour(const CommandLine& line);

}  // namespace socratic
