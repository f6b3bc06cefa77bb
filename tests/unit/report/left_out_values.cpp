// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/value_parts.hpp"
#include "value_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;

TEST_CASE("nothing left out, nothing said") {
    ValueFacts facts;
    facts.scores.rounds[0].dimensions.pop_back();  // the one without a level
    CHECK(left_out_values(facts.facts()).empty());
}

TEST_CASE("a sentence for each thing that is left out, without a number of hidden people") {
    ValueFacts facts;
    facts.scores.rounds.insert(facts.scores.rounds.begin(), RoundScores());
    auto& hidden = facts.scores.rounds[0];
    hidden.id = "2024";
    hidden.date = "2024-05-01";
    hidden.hidden = Hidden::small;
    hidden.respondents = 3;  // must not come out
    hidden.left_out.not_common = {"POL2"};
    hidden.left_out.empty_sheets = 4;  // said of the newest round only
    RoundScores later;
    later.id = "2028";
    later.not_yet = true;
    facts.scores.rounds.push_back(later);
    auto& newest = facts.scores.rounds[1];
    newest.left_out.not_common = {"POL2", "VOI1"};
    newest.left_out.empty_sheets = 1;
    newest.left_out.not_asked = {"POL3"};
    newest.left_out.hidden_questions = {"POL4", "VOI2"};
    CHECK(listing(left_out_values(facts.facts())) ==
          "-\n  text: Answers of 2024: fewer than 5.\n"
          "-\n  text: Answers of 2028: not there yet.\n"
          "-\n  text: 2 questions that differ between the rounds (POL2, VOI1).\n"
          "-\n  text: One empty sheet.\n"
          "-\n  text: A question that was not asked (POL3).\n"
          "-\n  text: Voice: fewer than 5 answers.\n"
          "-\n  text: 2 questions with fewer than 5 answers (POL4, VOI2).\n");
}

TEST_CASE("the minimum in force is the one that is said") {
    ValueFacts facts;
    facts.scores.minimum_group = 8;
    facts.scores.rounds[0].left_out.hidden_questions = {"POL4"};
    CHECK(listing(left_out_values(facts.facts())) ==
          "-\n  text: Voice: fewer than 8 answers.\n"
          "-\n  text: A question with fewer than 8 answers (POL4).\n");
}

TEST_CASE("dimensions with the same reason share a sentence, groups are named only where some are hidden") {
    ValueFacts facts;
    auto& round = facts.scores.rounds[0];
    round.dimensions[0].hidden = Hidden::small;
    round.dimensions[0].gap = Gap::hidden;
    GroupScores shown;
    shown.fact = "gender";
    shown.value = "woman";
    shown.n = 8;
    round.groups = {shown};
    const std::string gaps = "-\n  text: Policy, Voice: fewer than 5 answers.\n";
    CHECK(listing(left_out_values(facts.facts())) == gaps);
    round.groups.push_back(shown);
    round.groups[1].value = "man";
    round.groups[1].hidden = Hidden::complement;
    CHECK(listing(left_out_values(facts.facts())) ==
          gaps + "-\n  text: Groups too small to be shown without exposing somebody.\n");
    round.hidden = Hidden::small;  // then the round is left out, and everything in it
    round.groups.clear();
    CHECK(listing(left_out_values(facts.facts())) == "-\n  text: Answers of 2026: fewer than 5.\n");
}
