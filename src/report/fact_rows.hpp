// SPDX-License-Identifier: MIT
// The rows of the table of values on groups of people.
#pragma once
#include <array>
#include <string_view>
#include <utility>
#include "report/value_table.hpp"

namespace socratic {

/// What the docs call a shape.
inline constexpr std::pair<std::string_view, std::string_view> fact_shape_meanings[] = {
    {"fact", "a fact"},
    {"group", "a group"},
    {"group_column", "a group that is shown"},
    {"group_levels", "a dimension by groups"},
    {"group_level", "a group in a dimension"},
    {"difference", "a difference between groups"},
};

inline constexpr auto fact_rows = std::to_array<NamedValue>({
    {"fact", "id", ValueKind::text, "", "Its id"},
    {"fact", "name", ValueKind::text, "", "What was asked"},
    {"fact", "groups", ValueKind::list, "group", "The groups, in the questionnaire's order"},
    {"fact", "differences", ValueKind::list, "difference",
     "Where groups differ by a tenth of the scale or more, the largest difference first; of a spectrum, the "
     "groups' "
     "medians"},
    {"fact", "shown", ValueKind::list, "group_column",
     "The groups that may be shown; none of a spectrum, whose medians are among the differences"},
    {"fact", "dimensions", ValueKind::list, "group_levels",
     "The level of each of these in all dimensions, in the questionnaire's order"},
    {"fact", "is_wide", ValueKind::yes_or_no, "", "It has more than five groups that are shown"},
    {"fact", "are_hidden", ValueKind::yes_or_no, "", "Some of its groups may not be shown"},
    {"fact", "hidden", ValueKind::text, "",
     "That they may not, or that one alone may, as a sentence without a number"},

    {"group", "name", ValueKind::text, "", "What people said of themselves"},
    {"group", "n", ValueKind::text, "", "How many they are, or that it is not shown"},

    {"group_column", "name", ValueKind::text, "", "What people said of themselves"},

    {"group_levels", "id", ValueKind::text, "", "The id of the dimension"},
    {"group_levels", "name", ValueKind::text, "", "Its name"},
    {"group_levels", "cells", ValueKind::list, "group_level", "Its level in each of the groups"},
    {"group_levels", "levels", ValueKind::text, "", "The levels that are shown, each after its group"},

    {"group_level", "name", ValueKind::text, "", "The group"},
    {"group_level", "level", ValueKind::text, "", "Its mean, or a dash where it may not be shown"},

    {"difference", "dimension", ValueKind::text, "", "The name of the dimension"},
    {"difference", "sentence", ValueKind::text, "",
     "Who places it lower, and by how much; of a spectrum, the medians"},
});

}  // namespace socratic
