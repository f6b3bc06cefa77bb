// SPDX-License-Identifier: MIT
// Headings that a tool gives its own columns, and what such a column is.
#pragma once
#include <span>
#include <string_view>
#include "import/profile.hpp"

namespace socratic {

/// A heading in any of its forms; a `*` at its beginning or end stands for any text.
struct KnownHeading {
    std::string_view heading;
    ExportRole role = ExportRole::metadata;
    std::string_view why;  ///< "when it was sent"
};

/// The first one that the heading is: capital letters, spaces and punctuation do not matter. Null for none.
const KnownHeading* find_known_heading(std::span<const KnownHeading> known, std::string_view heading);

/// Gives a column the role and the reason of a known heading, when it is one. True when it is.
bool mark_known_heading(ExportColumn& column, std::span<const KnownHeading> known, std::string_view heading);

/// How many of the first row's cells are known headings.
std::size_t count_known_headings(const ExportTop& top, std::span<const KnownHeading> known);

/// True when a cell of the first row is this very text, capital letters included.
bool has_heading(const ExportTop& top, std::string_view heading);

/// Columns with number and heading from one header row, nothing else known about them.
std::vector<ExportColumn> columns_of_row(const ExportTop& top, std::size_t row);

/// `text` and what is left of it after each of the separators: "a/b/c", "b/c", "c".
std::vector<std::string> endings_after(std::string_view text, std::string_view separator);

/// "Question [row]": the row, without the blanks around it; "" when the heading does not end in brackets.
std::string_view in_last_brackets(std::string_view heading);

}  // namespace socratic
