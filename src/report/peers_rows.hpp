// SPDX-License-Identifier: MIT
// The rows of the table of values for documents about peers: the suggestions of a community, and the page for
// two of its members. None of them is a figure of a member.
#pragma once
#include <array>
#include <string_view>
#include <utility>
#include "report/value_table.hpp"

namespace socratic {

/// What the docs call a shape.
inline constexpr std::pair<std::string_view, std::string_view> peers_shape_meanings[] = {
    {"peers", "the suggestions"},
    {"matched_dimension", "a dimension with matches"},
    {"match", "a match"},
    {"pair", "a pair"},
    {"peer_group", "a peer support group"},
    {"theme", "a theme"},
    {"need", "a need"},
    {"exchange", "the page of two members"},
    {"statement", "a statement"},
};

inline constexpr auto peers_rows = std::to_array<NamedValue>({
    {"peers", "community", ValueKind::text, "", "The community's name"},
    {"peers", "questionnaire", ValueKind::text, "",
     "The title of the questionnaire the members have in common"},
    {"peers", "questionnaire_id", ValueKind::text, "", "Its id"},
    {"peers", "questionnaire_version", ValueKind::text, "", "Its version"},
    {"peers", "language", ValueKind::text, "", "The page's language, such as en"},
    {"peers", "load", ValueKind::text, "", "How often a member may teach"},
    {"peers", "cut_off", ValueKind::text, "",
     "That there may be a choice as good with more matches both ways, as a sentence; empty when there is "
     "none"},
    {"peers", "names_rule", ValueKind::text, "", "Whose names the charter shows, as a sentence"},
    {"peers", "dimensions", ValueKind::list, "matched_dimension",
     "Dimensions on which somebody could learn from somebody, in the questionnaire's order"},
    {"peers", "matches", ValueKind::list, "match", "The same matches without their dimensions around them"},
    {"peers", "two_way", ValueKind::list, "pair", "Members that could each teach the other"},
    {"peers", "groups", ValueKind::list, "peer_group",
     "Peer support groups, put together one after the other"},
    {"peers", "themes", ValueKind::list, "theme", "What most members would learn about"},
    {"peers", "unmet", ValueKind::list, "need", "Needs that nobody serves"},

    {"matched_dimension", "id", ValueKind::text, "", "Its id"},
    {"matched_dimension", "name", ValueKind::text, "", "Its name"},
    {"matched_dimension", "discuss", ValueKind::text, "", "Its prompt for the room"},
    {"matched_dimension", "matches", ValueKind::list, "match", "The matches on it, by learner"},
    {"matched_dimension", "statements", ValueKind::list, "statement",
     "What is asked about it, in the questionnaire's order"},

    {"match", "dimension", ValueKind::text, "", "The name of the dimension"},
    {"match", "learner", ValueKind::text, "", "Who could learn: its name or its pseudonym"},
    {"match", "teacher", ValueKind::text, "", "Who could teach: its name or its pseudonym"},
    {"match", "why", ValueKind::text, "", "Why, as a sentence without a figure"},
    {"match", "meeting_language", ValueKind::text, "", "The language they share; empty when they share none"},
    {"match", "is_two_way", ValueKind::yes_or_no, "", "Another match goes the other way"},

    {"pair", "first", ValueKind::text, "", "One of the two"},
    {"pair", "second", ValueKind::text, "", "The other one"},
    {"pair", "first_learns", ValueKind::text, "",
     "The names of the dimensions on which the first could learn"},
    {"pair", "second_learns", ValueKind::text, "", "The same for the second"},
    {"pair", "meeting_language", ValueKind::text, "", "The language they share; empty when they share none"},

    {"peer_group", "dimension", ValueKind::text, "", "The name of the dimension they need"},
    {"peer_group", "members", ValueKind::text, "", "Their names or pseudonyms"},
    {"peer_group", "meeting_language", ValueKind::text, "", "The language they share"},

    {"theme", "dimension", ValueKind::text, "", "The name of the dimension"},
    {"theme", "learners", ValueKind::text, "", "How many members would learn, in words"},
    {"theme", "teachers", ValueKind::text, "", "How many could teach, in words"},

    {"need", "dimension", ValueKind::text, "", "The name of the dimension"},
    {"need", "learner", ValueKind::text, "", "Who has it"},
    {"need", "why", ValueKind::text, "", "Why nobody serves it, as a sentence"},

    {"exchange", "community", ValueKind::text, "", "The community's name"},
    {"exchange", "questionnaire", ValueKind::text, "",
     "The title of the questionnaire the members have in common"},
    {"exchange", "questionnaire_id", ValueKind::text, "", "Its id"},
    {"exchange", "questionnaire_version", ValueKind::text, "", "Its version"},
    {"exchange", "language", ValueKind::text, "", "The page's language, such as en"},
    {"exchange", "first", ValueKind::text, "", "One of the two: its name or its pseudonym"},
    {"exchange", "second", ValueKind::text, "", "The other one"},
    {"exchange", "both", ValueKind::text, "", "The two, joined with 'and'"},
    {"exchange", "teachers", ValueKind::text, "", "Who could teach: one of them, or both"},
    {"exchange", "learners", ValueKind::text, "", "Who could learn: one of them, or both"},
    {"exchange", "is_two_way", ValueKind::yes_or_no, "", "Each could teach the other"},
    {"exchange", "is_pseudonymous", ValueKind::yes_or_no, "", "One of the two names is a pseudonym"},
    {"exchange", "meeting_language", ValueKind::text, "",
     "The language they share; empty when they share none"},
    {"exchange", "languages", ValueKind::text, "", "The languages of both, where they share none"},
    {"exchange", "dimensions", ValueKind::list, "matched_dimension", "What they meet about"},
    {"exchange", "power_question", ValueKind::text, "",
     "The questionnaire's prompt that fits every dimension"},
    {"exchange", "minimum_group", ValueKind::text, "",
     "The charter's fewest answers behind any figure of people"},
    {"exchange", "names_rule", ValueKind::text, "", "Whose names the charter shows, as a sentence"},

    {"statement", "text", ValueKind::text, "", "The statement, without any answer"},
});

}  // namespace socratic
