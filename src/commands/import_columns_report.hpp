// SPDX-License-Identifier: MIT
// What became of every column of an export.
#pragma once
#include <string>
#include "import/responses.hpp"

namespace socratic {

/// What was taken and how it was matched, what has no column, what was dropped and why (personal data
/// first), what is left over with the line of a map that would take it.
std::string columns_report(const ImportPlan& plan, const ResponseReader& reader);

/// Every line two blanks to the right.
std::string indented(const std::string& lines);

}  // namespace socratic
