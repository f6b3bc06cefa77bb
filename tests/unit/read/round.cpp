// SPDX-License-Identifier: MIT
#include "read/round.hpp"
#include <doctest/doctest.h>
#include "read/assessment_fixture.hpp"

using namespace yaml_fixture;
using namespace assessment_fixture;

TEST_CASE("rounds are sorted by date unless one has none") {
    const auto ids = [](const std::string& rounds) {
        std::string out;
        const auto read = with("rounds:\n" + rounds).assessment("org/a.yaml");
        for (const auto& round : read.assessment.rounds) out += round.id;
        return out;
    };
    CHECK(ids("- {id: b, date: 2026-01-02, answers: x}\n- {id: a, date: 2026-01-01, answers: x}\n") == "ab");
    CHECK(ids("- {id: b, date: 2026-01-02, answers: x}\n- {id: a, date: 2026-01-02, answers: x}\n") == "ba");
    CHECK(ids("- {id: b, date: 2026-01-02, answers: x}\n- {id: a, answers: x}\n") == "ba");
}

TEST_CASE("a round may have a questionnaire of its own and is checked against it") {
    const auto read =
        with(
            "rounds:\n- {id: a, date: 2026-01-01, answers: x}\n"
            "- {id: b, date: 2020-01-01, questionnaire: old.yaml, answers: x, agreed: {OLD: 9}}\n")
            .assessment("org/a.yaml");
    CHECK(read.assessment.rounds[0].questionnaire == "org/old.yaml");
    CHECK(read.round_questionnaires[0]->id == "old");
    CHECK(read.assessment.rounds[1].questionnaire.empty());
    CHECK(read.round_questionnaires[1]->id == "q");
    CHECK(brief_round("    questionnaire: old.yaml\n    answers: x\n    agreed: {POL: 1}\n") ==
          "8:14 unknown dimension 'POL' (the dimensions are those of 'old')\n");
}

TEST_CASE("a round has answers or reported figures or agreed levels") {
    CHECK(brief_round("    date: 2026-01-01\n") ==
          "5:5 the round '2026' has no 'answers' (add 'answers: answers.csv' (the file may be made later), "
          "or 'agreed' "
          "or 'reported' figures)\n");
    CHECK(brief_round("    answers: x.csv\n    reported: {POL: 1}\n") ==
          "7:5 a round has both 'answers' and 'reported' (figures are computed from the answers: keep one of "
          "them)\n");
    CHECK(brief_round("    reported: {POL: 6, PLO: 1}\n") ==
          "6:21 '6' is off the scale of 'POL' (the scale goes from 0 to 5)\n"
          "6:24 unknown dimension 'PLO' (did you mean 'POL'?)\n");
    CHECK(brief_round("    agreed: {POL: 1}\n") == "");
}

TEST_CASE("the facts of a round are checked") {
    CHECK(brief_round("    answers:\n    date: 2026-02-30\n    invited: 0\n    notes: {PLO: x}\n") ==
          "6:5 expected a path, got nothing\n"
          "7:11 there is no day '2026-02-30' (that month has 28 days)\n"
          "8:14 expected a whole number of 1 or more, got '0'\n"
          "9:13 unknown dimension 'PLO' (did you mean 'POL'?)\n");
    CHECK(brief_round("    answers: x\n    invited: 31.5\n") ==
          "7:14 expected a whole number, got '31.5' (a whole number has no decimals)\n");
    CHECK(
        brief_assessment("rounds:\n- {id: a, answers: x}\n- {id: A, answers: x}\n- {answers: x}\n- x\n") ==
        "6:8 the id 'A' is used twice (the first one, 'a', is in line 5; upper and lower case are the same)\n"
        "7:3 missing key 'id' in the round (add it, for example 'id: \"2026\"')\n"
        "8:3 expected a map for the round, got 'x' (its keys are id, date, answers, invited, questionnaire, "
        "agreed, "
        "notes, reported, source, actions)\n");
    CHECK(brief_assessment("rounds: []\n") ==
          "4:9 the assessment has no rounds (add one, for example '- id: \"2026\"')\n");
}

TEST_CASE("more rounds than anybody has are refused") {
    std::string rounds = "rounds:\n";
    for (int i = 0; i < 1001; ++i) rounds += "- {id: r" + std::to_string(i) + ", answers: x}\n";
    CHECK(brief_assessment(rounds) == "5:1 more than 1000 rounds (is this the right file?)\n");
}

TEST_CASE("a round keeps the plan decided at it and the one at the top is the latest round's") {
    const auto read = [](const std::string& rest) {
        return with(
                   "rounds:\n- {id: b, date: 2026-01-01, answers: x}\n"
                   "- {id: a, date: 2024-01-01, answers: y, actions: [{id: A1, what: old}]}\n" +
                   rest)
            .assessment("org/a.yaml")
            .assessment;
    };
    const auto both = read("actions: [{id: A1, what: new}, {id: A2, what: newer}]\n");
    REQUIRE(both.rounds[0].actions.size() == 1);
    CHECK(in(both.rounds[0].actions[0].what, "en") == "old");
    CHECK(both.rounds[1].actions.size() == 2);
    CHECK(both.actions.size() == 2);
    CHECK(read("").actions.empty());
}

TEST_CASE("the latest round's own plan is the assessment's and there is but one") {
    const std::string rounds =
        "rounds:\n- {id: a, date: 2026-01-01, answers: x, actions: [{id: A1, what: x}]}\n";
    CHECK(with(rounds).assessment("org/a.yaml").assessment.actions.size() == 1);
    CHECK(brief_assessment(rounds + "actions: [{id: A1, what: y}]\n") ==
          "6:10 the round 'a' has a plan of its own (the plan here is that of the latest round: keep one of "
          "them, "
          "or move this one to its round)\n");
}
