// SPDX-License-Identifier: MIT
// The rows of the table of values for a document on two communities.
#pragma once
#include <array>
#include <string_view>
#include <utility>
#include "report/value_table.hpp"

namespace socratic {

/// What the docs call a shape.
inline constexpr std::pair<std::string_view, std::string_view> communities_shape_meanings[] = {
    {"communities", "the document"},
    {"one_of_two", "one of the two communities"},
    {"dimension_of_two", "a dimension of both"},
    {"dimension_left_out", "a dimension that is not put beside the other"},
};

inline constexpr auto communities_rows = std::to_array<NamedValue>({
    {"communities", "title", ValueKind::text, "", "The names of both, without what stands in brackets"},
    {"communities", "questionnaire", ValueKind::text, "", "The questionnaire's title"},
    {"communities", "language", ValueKind::text, "", "The document's language, such as en"},
    {"communities", "first", ValueKind::group, "one_of_two", "The first community"},
    {"communities", "second", ValueKind::group, "one_of_two", "The second community"},
    {"communities", "lowest", ValueKind::text, "", "The lowest level of the scale"},
    {"communities", "highest", ValueKind::text, "", "The highest level of the scale"},
    {"communities", "dimensions", ValueKind::list, "dimension_of_two",
     "Those where at least one shows a level, on the same questions"},
    {"communities", "priorities", ValueKind::list, "dimension_of_two", "Those that are low in both"},
    {"communities", "priority_rule", ValueKind::text, "", "What low in both means, as a sentence"},
    {"communities", "first_offers", ValueKind::list, "dimension_of_two",
     "Where the first stands clearly higher, the farthest first"},
    {"communities", "second_offers", ValueKind::list, "dimension_of_two",
     "Where the second stands clearly higher, the farthest first"},
    {"communities", "offer_rule", ValueKind::text, "", "What clearly higher means, as sentences"},
    {"communities", "left_out", ValueKind::list, "dimension_left_out", "What is not compared"},
    {"communities", "notes", ValueKind::list, "sentence", "What must be said about the figures as a whole"},

    {"one_of_two", "name", ValueKind::text, "", "Its name"},
    {"one_of_two", "members", ValueKind::text, "", "How many members it has"},
    {"one_of_two", "minimum", ValueKind::text, "", "The fewest members behind any figure of it"},
    {"one_of_two", "answered", ValueKind::text, "",
     "How many of those invited answered on average, in words; empty when it is not shown"},
    {"one_of_two", "year", ValueKind::text, "",
     "The year its rounds are of, or older; empty when it does not say"},
    {"one_of_two", "version", ValueKind::text, "", "The id and version of its questionnaire"},

    {"dimension_of_two", "id", ValueKind::text, "", "Its id"},
    {"dimension_of_two", "name", ValueKind::text, "", "Its name"},
    {"dimension_of_two", "lowest", ValueKind::text, "", "The lowest level of its scale"},
    {"dimension_of_two", "highest", ValueKind::text, "", "The highest level of its scale"},
    {"dimension_of_two", "first_level", ValueKind::text, "",
     "The mean of the first community's members; empty when it is not shown"},
    {"dimension_of_two", "first_half", ValueKind::text, "",
     "From where to where the middle half of them lies"},
    {"dimension_of_two", "first_members", ValueKind::text, "", "How many members that is the mean of"},
    {"dimension_of_two", "first_change", ValueKind::text, "",
     "Their mean change since the round before, with its sign"},
    {"dimension_of_two", "second_level", ValueKind::text, "", "The same of the second community"},
    {"dimension_of_two", "second_half", ValueKind::text, "", "The same of the second community"},
    {"dimension_of_two", "second_members", ValueKind::text, "", "The same of the second community"},
    {"dimension_of_two", "second_change", ValueKind::text, "", "The same of the second community"},
    {"dimension_of_two", "difference", ValueKind::text, "", "The second level less the first, with its sign"},
    {"dimension_of_two", "is_priority", ValueKind::yes_or_no, "", "It is low in both"},
    {"dimension_of_two", "priority", ValueKind::text, "", "How low both are, as a sentence"},
    {"dimension_of_two", "offer", ValueKind::text, "",
     "Who stands clearly higher and where, as sentences; empty when neither does"},

    {"dimension_left_out", "name", ValueKind::text, "", "Its name"},
    {"dimension_left_out", "reason", ValueKind::text, "", "Why, as a part of a sentence"},
});

}  // namespace socratic
