// SPDX-License-Identifier: MIT
#include "score/partial.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include "score/small_survey.hpp"
#include "score/tally_counts.hpp"
#include "write/scores.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

Questionnaire survey() {
    auto made = make_questionnaire({make_dimension("A", 3), make_dimension("B", 2), make_dimension("C", 1)});
    made.dimensions[1].questions[0].weight = Fraction{3, 1};
    made.dimensions[1].questions[1].reverse = true;
    made.facts = {make_fact("gender", {"woman", "man"}), make_fact("place", {"hq", "field", "home"})};
    return made;
}

Plan plan_of(const Questionnaire& questionnaire) {
    return plan_rounds({{&questionnaire, all_columns(questionnaire)}})[0];
}

std::vector<Person> made_up(std::mt19937& random, std::size_t people) {
    std::vector<Person> rows;
    for (std::size_t i = 0; i < people; ++i) {
        Person one;
        one.facts = {static_cast<std::int16_t>(static_cast<int>(random() % 3) - 1),
                     static_cast<std::int16_t>(static_cast<int>(random() % 4) - 1)};
        const bool empty = random() % 15 == 0;
        for (int cell = 0; cell < 6; ++cell)
            one.cells.push_back(empty ? cell_empty : static_cast<Cell>(static_cast<int>(random() % 9) - 3));
        rows.push_back(one);
    }
    return rows;
}

PartialScores part_of(const Questionnaire& questionnaire, const Plan& plan, const std::vector<Person>& rows) {
    return partial_of(plan, questionnaire, tally_of(plan, rows, true));
}

std::string shown(const Questionnaire& questionnaire, const Plan& plan, const Tally& tally) {
    const ScoreOptions options{5, true};
    auto scores = begin_scores(questionnaire, options);
    scores.rounds.push_back(score_round(questionnaire, plan, tally, options));
    return scores_json(scores, questionnaire, "en");
}

/// The rows cut into so many parts at random, some of them empty.
std::vector<std::vector<Person>> cut(const std::vector<Person>& rows, std::size_t parts,
                                     std::mt19937& random) {
    std::vector<std::vector<Person>> pieces(parts);
    for (const auto& row : rows) pieces[random() % parts].push_back(row);
    return pieces;
}

}  // namespace

TEST_CASE("a part in counts: two people written down by hand") {
    const auto questionnaire = survey();
    const auto plan = plan_of(questionnaire);
    const auto part = part_of(questionnaire, plan, people({"0 - | 1 2 D 5 0 N", "0 - | 1 4 - 5 0 3"}));
    REQUIRE(part.people.size() == 1);
    CHECK(part.people[0].facts == std::vector<int>{0, 3});  // woman; no place
    const auto& counts = part.people[0].counts;
    CHECK(counts.respondents == 2);
    CHECK(counts.empty_sheets == 0);
    //                                        varies empty n/a dk | 0 1 2 3 4 5
    CHECK(counts.answers[0] == std::vector<long>{0, 0, 0, 0, 0, 2, 0, 0, 0, 0});
    CHECK(counts.answers[2] == std::vector<long>{0, 1, 0, 1, 0, 0, 0, 0, 0, 0});
    CHECK(counts.answers[5] == std::vector<long>{0, 0, 1, 0, 0, 0, 0, 1, 0, 0});
    CHECK(counts.scores[0] == std::vector<PartialScore>{{3, 2, 1}, {5, 2, 1}});
    CHECK(counts.scores[1] == std::vector<PartialScore>{{20, 4, 2}});  // 3 x 5 + (5 - 0), of weight 4
    CHECK(counts.scores[2] == std::vector<PartialScore>{{3, 1, 1}});
    CHECK(part.questions[3].weight == 3);
    CHECK(part.complete_cases[1].n == 2);
}

TEST_CASE("any split of answers adds up to the figures of the whole, in any order, also by parts of parts") {
    const auto questionnaire = survey();
    const auto plan = plan_of(questionnaire);
    std::mt19937 random(26);
    for (int round = 0; round < 40; ++round) {
        const auto rows = made_up(random, 1 + random() % 60);
        const auto whole = tally_of(plan, rows, true);
        const auto expected = shown(questionnaire, plan, whole);
        std::vector<PartialScores> parts;
        for (const auto& piece : cut(rows, 1 + random() % 6, random))
            parts.push_back(part_of(questionnaire, plan, piece));
        while (parts.size() > 1) {
            std::shuffle(parts.begin(), parts.end(), random);
            const auto last = parts.back();
            parts.pop_back();
            CHECK(find_misfit(parts.back(), last).empty());
            add_partial(plan, parts.back(), last);
        }
        CHECK(find_impossible(plan, parts[0]).empty());
        CHECK(parts[0] == partial_of(plan, questionnaire, whole));
        CHECK(shown(questionnaire, plan, restore_tally(plan, parts[0], true)) == expected);
    }
}

TEST_CASE("more combinations of facts than are kept apart: the parts still add up to the whole") {
    std::vector<std::string> values;
    for (int v = 0; v < 70; ++v) values.push_back("v" + std::to_string(v));
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("first", values), make_fact("second", values)};
    const auto plan = plan_of(questionnaire);
    std::vector<Person> rows;
    for (std::int16_t a = 0; a < 70; ++a)
        for (std::int16_t b = 0; b < 70; ++b) rows.push_back({{a, b}, {static_cast<Cell>((a + b) % 6)}});
    const auto whole = tally_of(plan, rows, true);
    REQUIRE_FALSE(whole.counts().complete);
    std::mt19937 random(4);
    for (const std::size_t pieces : {3U}) {
        std::vector<PartialScores> parts;
        for (const auto& piece : cut(rows, pieces, random))
            parts.push_back(part_of(questionnaire, plan, piece));
        auto sum = parts[0];
        for (std::size_t i = 1; i < parts.size(); ++i) add_partial(plan, sum, parts[i]);
        CHECK(sum == partial_of(plan, questionnaire, whole));
        CHECK(find_impossible(plan, sum).empty());
        CHECK(shown(questionnaire, plan, restore_tally(plan, sum, true)) ==
              shown(questionnaire, plan, whole));
    }
}

TEST_CASE("what does not fit is told in words") {
    const auto questionnaire = survey();
    const auto first = part_of(questionnaire, plan_of(questionnaire), {});
    CHECK(find_misfit(first, first).empty());
    const auto misfit = [&](auto change) {
        auto second = first;
        change(second);
        return find_misfit(first, second);
    };
    CHECK(misfit([](auto& p) { p.questionnaire_id = "other"; }) ==
          "the questionnaire is 'other', not 'test'");
    CHECK(misfit([](auto& p) { p.questionnaire_version = "2.0.0"; }) ==
          "the questionnaire has the version '2.0.0', not '1.0.0'");
    CHECK(misfit([](auto& p) {
              p.minimum_answered = {2, 3};
          }) == "another part of the questions must be answered ('minimum_answered')");
    CHECK(misfit([](auto& p) { p.questions[1].hash = "0"; }) ==
          "the question 'A2' has another wording, scale or direction");
    CHECK(misfit([](auto& p) { p.questions[3].weight = 1; }) == "the question 'B1' has another weight");
    CHECK(misfit([](auto& p) { p.questions[3].dimension = "A"; }) ==
          "the question 'B1' is in the dimension 'A', not in 'B'");
    CHECK(misfit([](auto& p) { p.questions.pop_back(); }) == "the question 'C1' was not asked there");
    CHECK(misfit([](auto& p) {
              p.questions.push_back({"D1", "D", "", 1});
          }) == "the question 'D1' was asked there only");
    CHECK(misfit([](auto& p) { p.facts.pop_back(); }) == "the fact 'place' was not asked there");
    CHECK(misfit([](auto& p) { p.facts[0].values.pop_back(); }) == "the fact 'gender' has other values");
    CHECK(misfit([](auto& p) { p.facts.push_back({"x", {}}); }) == "the fact 'x' was asked there only");
}

TEST_CASE("counts that no answers lead to are told in words") {
    const auto questionnaire = survey();
    const auto plan = plan_of(questionnaire);
    const auto part = part_of(questionnaire, plan, people({"0 - | 1 2 D 5 0 N", "1 0 | 1 4 - 5 0 3"}));
    const auto impossible = [&](auto change) {
        auto other = part;
        change(other.people[0].counts, other);
        return find_impossible(plan, other);
    };
    CHECK(impossible([](auto&, auto&) {}).empty());
    CHECK(impossible([](auto& block, auto&) { block.respondents = -1; }) == "fewer than no people");
    CHECK(impossible([](auto& block, auto&) { block.answers.pop_back(); }) == "counts of other questions");
    CHECK(impossible([](auto& block, auto&) { block.answers[0].pop_back(); }) ==
          "counts of other levels for the question 'A1'");
    CHECK(impossible([](auto& block, auto&) { ++block.answers[0][0]; }) ==
          "other numbers of answers and of people for the question 'A1'");
    CHECK(impossible([](auto& block, auto&) { block.scores[0].push_back(block.scores[0][0]); }) ==
          "a score that is there twice, or not in order on the dimension 'A'");
    CHECK(impossible([](auto& block, auto&) { ++block.scores[0][0].sum; }) ==
          "scores that are more than the answers on the dimension 'A'");
    CHECK(impossible([](auto&, auto& p) { p.complete_cases[1].n = 3; }) ==
          "more complete cases than people on the dimension 'B'");
    CHECK(impossible([](auto&, auto& p) { p.complete_cases[1].sums[0] = 11; }) ==
          "sums that no answers lead to on the dimension 'B'");
    CHECK(impossible([](auto&, auto& p) { p.complete_cases[1].products[2] = 1; }) ==
          "sums that no answers lead to on the dimension 'B'");
    CHECK(impossible([](auto& block, auto&) { block.scores[0][0].sum = 11; }) ==
          "a score that no answers give on the dimension 'A'");
    CHECK(impossible([](auto& block, auto&) { block.scores[0][0].answered = 4; }) ==
          "a score that no answers give on the dimension 'A'");
    CHECK(impossible([](auto& block, auto&) { block.scores[0][0].people = 2; }) ==
          "more scores than people on the dimension 'A'");
    CHECK(impossible([](auto&, auto& p) { p.people[0].facts = {0, 4}; }) == "people with other facts");
    CHECK(impossible([](auto&, auto& p) { p.people[1].facts = p.people[0].facts; }) ==
          "a combination of facts that is there twice, or not in order");
    CHECK(impossible([](auto&, auto& p) { p.complete_cases.pop_back(); }) ==
          "complete cases of other dimensions");
    CHECK(impossible([](auto&, auto& p) { p.complete_cases[0].sums.pop_back(); }) ==
          "complete cases of other questions on the dimension 'A'");
}
