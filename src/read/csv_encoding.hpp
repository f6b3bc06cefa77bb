// SPDX-License-Identifier: MIT
// Is this text in UTF-8 at all, and not a spreadsheet, a PDF or UTF-16?
#pragma once
#include <string>
#include <string_view>
#include "read/csv_problems.hpp"
#include "read/csv_record.hpp"

namespace socratic {

/// Throws a Failure when the first bytes of the file show that it is no CSV file in UTF-8.
void refuse_other_files(std::string_view first_bytes, const std::string& file);

/// Adds a problem when the record holds a NUL or is not UTF-8, and says true.
bool has_encoding_problem(const CsvRecord& record, CsvProblems& problems);

inline constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";  ///< may stand first in a file

}  // namespace socratic
