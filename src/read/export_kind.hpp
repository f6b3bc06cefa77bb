// SPDX-License-Identifier: MIT
// What kind of file an export is, by its first bytes.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

enum class ExportKind {
    text,      ///< a table as CSV or TSV, or a list
    json,      ///< begins with a brace
    workbook,  ///< a zip archive or an old Office file: the reader of spreadsheets says which
};

/// How many bytes of a file say what it is.
inline constexpr std::size_t bytes_of_kind = 4096;

/// Throws a Failure for what is no export of answers: a web page, a PDF, the structure of a survey, a
/// picture; it says what the file is and what to give instead.
ExportKind kind_of_export(std::string_view first_bytes, const std::string& file);

}  // namespace socratic
