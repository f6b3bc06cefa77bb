// SPDX-License-Identifier: MIT
// A plan as a table whose columns are the keys of an action: what an assessment may name under `actions:`.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "report/facts.hpp"
#include "write/workbook.hpp"

namespace socratic {

/// The keys of an action, in the order of the columns.
std::vector<std::string_view> plan_columns();

/// The header and a line for each action; texts in the report's language. What a spreadsheet would take for a
/// formula is marked as text.
std::string plan_csv(const ReportFacts& facts);

/// The same table with lists to choose from and room for more actions; then a sheet for each person who leads
/// some, with days and money added up; then what may be typed.
Workbook plan_workbook(const ReportFacts& facts);

}  // namespace socratic
