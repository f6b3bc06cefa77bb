// SPDX-License-Identifier: MIT
#include "report/level_table.hpp"
#include <utility>

namespace socratic {
namespace {

constexpr std::size_t most_columns = 5;

Members row_values(const std::vector<std::string>& groups, const LevelRow& row) {
    std::vector<Members> cells;
    std::string levels;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto& [level, more] = row.cells[g];
        Members cell;
        cell.add("name", groups[g]);
        cell.add("level", level.empty() ? std::string("–") : level);
        for (const auto& [name, value] : more.list) cell.list.emplace_back(name, value);
        cells.push_back(std::move(cell));
        if (!level.empty()) levels += (levels.empty() ? "" : ", ") + groups[g] + " " + level;
    }
    Members values;
    values.add("id", row.id);
    values.add("name", row.name);
    values.add("cells", std::move(cells));
    values.add("levels", levels);
    return values;
}

}  // namespace

void add_level_table(Members& values, const std::vector<std::string>& groups,
                     const std::vector<LevelRow>& rows) {
    std::vector<Members> dimensions;
    for (const auto& row : rows) dimensions.push_back(row_values(groups, row));
    values.add("dimensions", std::move(dimensions));
    values.add("is_wide", groups.size() > most_columns);
}

std::vector<Members> named_columns(const std::vector<std::string>& groups) {
    std::vector<Members> columns;
    for (const auto& group : groups) {
        Members column;
        column.add("name", group);
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace socratic
