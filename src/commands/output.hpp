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

enum class TableKind {
    figures,  ///< may take the place of figures, but of no table with other columns, such as people's answers
    plan,     ///< people fill it in: takes the place only of what is the same to the byte
    answers   ///< the same
};
/// Throws a usage failure when a table at the output, a file or '-', would be lost; `bytes` are about to be
/// written there.
void refuse_losing_table(const std::string& output, std::string_view bytes, TableKind table);

/// Writes figures in text; as CSV they never take the place of a table with other columns.
void write_figures_text(const std::string& output, std::string_view format, std::string_view text);

}  // namespace socratic
