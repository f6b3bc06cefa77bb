// SPDX-License-Identifier: MIT
// Tables that are filled in by hand.
#pragma once
#include <vector>
#include "report/report.hpp"

namespace socratic {

/// True when several of its columns are empty.
bool is_to_write_in(const Table& table);

/// True when no row has anything in that column.
bool is_empty_column(const Table& table, std::size_t column);

/// The share of the width of each column of such a table, 1 in all: texts have as much as two to write in,
/// and the first of those, which says what is to be done, more than the others.
std::vector<double> shares_to_write_in(const Table& table);

}  // namespace socratic
