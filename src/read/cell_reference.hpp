// SPDX-License-Identifier: MIT
// Where a cell stands: "B12".
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace socratic {

constexpr long most_columns = 16384;
constexpr long most_rows = 1048576;

struct CellReference {
    long column = 0;  ///< from 1; may be beyond `most_columns`, as the row may
    long row = 0;
};

/// Letters, then digits; nothing for anything else.
std::optional<CellReference> parse_reference(std::string_view text);

/// "AB" for 28.
std::string column_name(long column);

}  // namespace socratic
