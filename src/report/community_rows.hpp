// SPDX-License-Identifier: MIT
// The rows of the table of values for documents on a community; docs/templates.md shows them.
#pragma once
#include <array>
#include <string_view>
#include <utility>
#include "report/value_table.hpp"

namespace socratic {

/// What the docs call a shape.
inline constexpr std::pair<std::string_view, std::string_view> community_shape_meanings[] = {
    {"community", "the document on a community"},
    {"member", "a member"},
    {"community_dimension", "a dimension of the community"},
    {"community_change", "a change of the members"},
    {"breakdown", "a breakdown"},
    {"breakdown_group", "a group of members"},
    {"breakdown_dimension", "a dimension broken down"},
    {"breakdown_cell", "a dimension in a group"},
};

inline constexpr auto community_rows = std::to_array<NamedValue>({
    {"community", "name", ValueKind::text, "", "The community's name"},
    {"community", "questionnaire", ValueKind::text, "", "The questionnaire's title"},
    {"community", "questionnaire_id", ValueKind::text, "", "The questionnaire's id"},
    {"community", "questionnaire_version", ValueKind::text, "", "The questionnaire's version"},
    {"community", "language", ValueKind::text, "", "The document's language, such as en"},
    {"community", "year", ValueKind::text, "", "The year of --year; empty without it"},
    {"community", "members", ValueKind::text, "", "How many members could be read"},
    {"community", "older", ValueKind::text, "",
     "Of how many the last round is older than the year; empty when of none"},
    {"community", "names", ValueKind::list, "member",
     "Members as the charter shows them: names, then pseudonyms, each in their own order"},
    {"community", "shows_names", ValueKind::yes_or_no, "", "The charter shows some names, or all"},
    {"community", "names_rule", ValueKind::text, "", "What the charter says of names, as a sentence"},
    {"community", "minimum_group", ValueKind::text, "", "The fewest answers behind any figure of people"},
    {"community", "minimum_members", ValueKind::text, "", "The fewest members behind any figure"},
    {"community", "twice_members", ValueKind::text, "", "The fewest members behind a middle half"},
    {"community", "withheld", ValueKind::text, "",
     "Why there are no figures at all, as a sentence; empty when there are some"},
    {"community", "difference_accepted", ValueKind::yes_or_no, "",
     "Figures are shown although those of an earlier run are of few other members, which must be said"},
    {"community", "lowest", ValueKind::text, "", "The lowest level of the scale"},
    {"community", "highest", ValueKind::text, "", "The highest level of the scale"},
    {"community", "levels", ValueKind::list, "level", "The levels that have a name, from the lowest on"},
    {"community", "dimensions", ValueKind::list, "community_dimension",
     "All dimensions, in the questionnaire's order"},
    {"community", "by_level", ValueKind::list, "community_dimension",
     "Those that have a level, the highest first"},
    {"community", "by_spread", ValueKind::list, "community_dimension",
     "Those whose middle half is shown, at most three, the widest first"},
    {"community", "strengths", ValueKind::list, "community_dimension",
     "Common strengths: the three highest, and those level with the last of them, the highest first"},
    {"community", "gaps", ValueKind::list, "community_dimension",
     "Common gaps: the three lowest, and those level with the last of them, the lowest first"},
    {"community", "changes", ValueKind::list, "community_dimension",
     "Those whose change is shown, the largest rise first"},
    {"community", "breakdowns", ValueKind::list, "breakdown",
     "By country, size and language, where a group may be shown"},
    {"community", "response", ValueKind::text, "",
     "The mean over members of people who answered by people invited, in percent; empty when not shown"},
    {"community", "response_members", ValueKind::text, "", "How many members that is the mean of"},
    {"community", "response_q1", ValueKind::text, "",
     "Where the middle half of it begins, in percent; empty when not shown"},
    {"community", "response_q3", ValueKind::text, "",
     "Where the middle half of it ends, in percent; empty where it begins there too"},
    {"community", "left_out", ValueKind::list, "sentence", "What is not shown and why"},

    {"member", "name", ValueKind::text, "", "Its name, or its pseudonym"},
    {"member", "is_last", ValueKind::yes_or_no, "", "It is the last one of the list"},

    {"community_dimension", "id", ValueKind::text, "", "Its id"},
    {"community_dimension", "name", ValueKind::text, "", "Its name"},
    {"community_dimension", "short", ValueKind::text, "", "Its short name, else its name"},
    {"community_dimension", "section", ValueKind::text, "", "The name of its section"},
    {"community_dimension", "discuss", ValueKind::text, "", "The prompt for the room"},
    {"community_dimension", "lowest", ValueKind::text, "", "The lowest level of its scale"},
    {"community_dimension", "highest", ValueKind::text, "", "The highest level of its scale"},
    {"community_dimension", "level", ValueKind::text, "",
     "The mean of the members, to a tenth; empty when it is not shown"},
    {"community_dimension", "members", ValueKind::text, "", "How many members that is the mean of"},
    {"community_dimension", "median", ValueKind::text, "", "The median of the members"},
    {"community_dimension", "q1", ValueKind::text, "", "Where the middle half of the members begins"},
    {"community_dimension", "q3", ValueKind::text, "", "Where the middle half of the members ends"},
    {"community_dimension", "gap", ValueKind::text, "", "Why there is no level; empty when there is one"},
    {"community_dimension", "change", ValueKind::group, "community_change",
     "The mean change since the round before, of the members that have both"},
    {"community_dimension", "questions", ValueKind::text, "", "How many of its questions members ask alike"},
    {"community_dimension", "questions_of", ValueKind::text, "", "How many it has"},
    {"community_dimension", "is_partial", ValueKind::yes_or_no, "", "Members ask only some of them alike"},

    {"community_change", "difference", ValueKind::text, "", "In levels, with its sign"},
    {"community_change", "members", ValueKind::text, "", "How many members it is the mean of"},
    {"community_change", "is_up", ValueKind::yes_or_no, "", "It rose"},
    {"community_change", "is_down", ValueKind::yes_or_no, "", "It fell"},

    {"breakdown", "id", ValueKind::text, "", "country, size or language"},
    {"breakdown", "name", ValueKind::text, "", "What members are grouped by"},
    {"breakdown", "groups", ValueKind::list, "breakdown_group", "The groups that may be shown"},
    {"breakdown", "dimensions", ValueKind::list, "breakdown_dimension",
     "All dimensions, in the questionnaire's order"},
    {"breakdown", "is_wide", ValueKind::yes_or_no, "", "It has more than five groups"},
    {"breakdown", "are_hidden", ValueKind::yes_or_no, "", "There are groups that may not be shown"},

    {"breakdown_group", "name", ValueKind::text, "", "What its members have in common"},

    {"breakdown_dimension", "id", ValueKind::text, "", "Its id"},
    {"breakdown_dimension", "name", ValueKind::text, "", "The name of the dimension"},
    {"breakdown_dimension", "cells", ValueKind::list, "breakdown_cell", "Its level in each of the groups"},
    {"breakdown_dimension", "levels", ValueKind::text, "", "The levels that are shown, each after its group"},

    {"breakdown_cell", "name", ValueKind::text, "", "The group"},
    {"breakdown_cell", "level", ValueKind::text, "", "The mean of the group's members, or a dash"},
    {"breakdown_cell", "members", ValueKind::text, "", "How many members that is the mean of"},
});

}  // namespace socratic
