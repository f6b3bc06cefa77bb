// SPDX-License-Identifier: MIT
#include "report/table_to_write_in.hpp"
#include <algorithm>
#include <numeric>

namespace socratic {

bool is_empty_column(const Table& table, std::size_t column) {
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return column >= row.size() || plain(row[column]).empty(); });
}

bool is_to_write_in(const Table& table) {
    std::size_t empty = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) empty += is_empty_column(table, i) ? 1U : 0U;
    return !table.rows.empty() && empty > 1;
}

std::vector<double> shares_to_write_in(const Table& table) {
    constexpr double text = 2, first = 1.5, other = 1;
    std::vector<double> shares;
    bool is_first = true;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool is_empty = is_empty_column(table, i);
        shares.push_back(!is_empty ? text : is_first ? first : other);
        if (is_empty) is_first = false;
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (auto& share : shares) share /= all;
    return shares;
}

}  // namespace socratic
