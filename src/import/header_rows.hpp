// SPDX-License-Identifier: MIT
// Headings that stand in several rows.
#pragma once
#include <string_view>
#include "import/profile.hpp"

namespace socratic {

/// Throws a Failure when the table has fewer rows than the tool writes above the answers.
void refuse_missing_rows(const ExportTop& top, std::size_t rows, ExportFormat format);

/// A column headed by a question and, below it, a statement or nothing: "Question [statement]".
void name_by_two_rows(ExportColumn& column, std::string_view question, std::string_view statement);

/// A column without a heading whose first rows are empty too, as a delimiter at each line's end makes one, is
/// nothing.
void mark_empty_columns(ExportShape& shape, const ExportTop& top);

}  // namespace socratic
