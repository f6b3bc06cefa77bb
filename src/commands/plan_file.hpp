// SPDX-License-Identifier: MIT
// The plan of a report as a file to go on working in: CSV or a workbook.
#pragma once
#include <string>
#include <string_view>
#include "commands/command_line.hpp"
#include "report/facts.hpp"

namespace socratic {

/// The template whose report may be a table.
inline constexpr std::string_view plan_template = "plan";

bool is_plan_table(std::string_view format);

/// Throws a usage failure for what no table of a plan has: another template, a look, a second language.
void check_plan_table(const CommandLine& line, const std::string& format);

void write_plan_table(const ReportFacts& facts, const std::string& format, const std::string& path);

}  // namespace socratic
