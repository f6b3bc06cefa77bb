// SPDX-License-Identifier: MIT
// The levels of groups beside each other, a row each dimension: of people by a fact, of a community's members
// by what they have in common. Only groups that may be shown have a column.
#pragma once
#include <string>
#include <vector>
#include "report/value.hpp"

namespace socratic {

struct LevelRow {
    struct Cell {
        std::string level;  ///< in words; "" when it may not be shown or there is none
        Members more = {};  ///< what else is known of the group in this dimension
    };
    std::string id, name;     ///< of the dimension
    std::vector<Cell> cells;  ///< as the groups
};

/// Adds `dimensions`, whose `cells` are named as their groups, and `is_wide`: more groups than a table has
/// room for beside each other.
void add_level_table(Members& values, const std::vector<std::string>& groups,
                     const std::vector<LevelRow>& rows);

/// A list for the header: the `name` of each group.
std::vector<Members> named_columns(const std::vector<std::string>& groups);

}  // namespace socratic
