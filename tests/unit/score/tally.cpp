// SPDX-License-Identifier: MIT
#include "score/tally.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <random>
#include "score/small_survey.hpp"
#include "score/tally_counts.hpp"
#include "score/tiers.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

Plan plan_of(const Questionnaire& questionnaire) {
    return plan_rounds({{&questionnaire, all_columns(questionnaire)}})[0];
}

/// More combinations of facts than are kept apart.
std::vector<Person> many_combinations(std::size_t facts, int values, int copies) {
    std::vector<Person> rows;
    std::vector<int> at(facts);
    while (true) {
        for (int i = 0; i < copies; ++i) {
            Person one;
            for (const int value : at) one.facts.push_back(static_cast<std::int16_t>(value));
            one.cells = {static_cast<Cell>((at[0] + i) % 6)};
            rows.push_back(one);
        }
        std::size_t f = 0;
        while (f < facts && ++at[f] == values) at[f++] = 0;
        if (f == facts) return rows;
    }
}

Questionnaire many_facts(std::size_t facts, int values) {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    for (std::size_t f = 0; f < facts; ++f) {
        std::vector<std::string> ids;
        for (int v = 0; v < values; ++v) ids.push_back("v" + std::to_string(v));
        questionnaire.facts.push_back(make_fact("fact" + std::to_string(f), ids));
    }
    return questionnaire;
}

}  // namespace

TEST_CASE("equal weights are counted in a table and unequal ones in a map to the same scores") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 3)});
    auto plan = plan_of(questionnaire);
    const auto rows = people({"1 2 3", "0 5 D", "4 N N", "1 2 3", "D D D", "5 5 5"});
    const auto table = tally_of(plan, rows);
    CHECK(table.counts().layout.dimensions[0].has_table);
    for (auto& question : plan.dimensions[0].questions) question.weight = 2;
    const auto map = tally_of(plan, rows);
    CHECK_FALSE(map.counts().layout.dimensions[0].has_table);
    const auto scores = [](const Tally& tally) {
        return scores_in(tally.counts().layout, block_of_all(tally.counts()), 0);
    };
    CHECK(scores(table) == scores(map));
    CHECK(scores(table) == ScoreCounts{{{2, 1}, 2}, {{5, 2}, 1}, {{4, 1}, 1}, {{5, 1}, 1}});
    CHECK(scored_in(map.counts().layout, block_of_all(map.counts()), 0) == 5);
}

TEST_CASE("weights too far apart for one word are counted to the same scores") {
    auto questionnaire = make_questionnaire({make_dimension("A", 3)});
    auto& questions = questionnaire.dimensions[0].questions;
    questions[0].weight = {100001, 1};
    questions[1].weight = {100000, 1};
    questions[2].reverse = true;
    const auto plan = plan_of(questionnaire);
    // Half of 200002 is 100001: the first question alone is enough, the second alone is not.
    const auto tally = tally_of(plan, people({"4 D D", "D 4 D", "D 4 0", "2 2 3", "N 1 D", "N N 4"}));
    const auto& counts = tally.counts();
    CHECK(counts.layout.packed.empty());
    CHECK(scores_in(counts.layout, block_of_all(counts), 0) ==
          ScoreCounts{{{1, 1}, 2}, {{2, 1}, 1}, {{4, 1}, 1}, {make_fraction(400005, 100001), 1}});
    CHECK_FALSE(
        tally_of(plan_of(make_questionnaire({make_dimension("A", 3)})), {}).counts().layout.packed.empty());
}

TEST_CASE("blocks of groups add up to the room") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("x", {"a", "b"}), make_fact("y", {"c"})};
    const auto tally = tally_of(plan_of(questionnaire), people({"0 0 | 1", "1 - | 2", "0 - | D", "- 0 | 5"}));
    const auto& counts = tally.counts();
    CHECK(counts.cells.size() == 4);
    CHECK(block_of_all(counts).respondents == 4);
    CHECK(block_of_group(counts, 0, 0).respondents == 2);
    CHECK(block_of_group(counts, 0, 2).respondents == 1);
    CHECK(block_of_group(counts, 1, 1).respondents == 2);
    CHECK(answered_in(block_of_group(counts, 0, 0), counts.layout.questions[0]) == 1);
}

TEST_CASE("more combinations than are kept leave groups exact and memory bounded in any order") {
    const auto questionnaire = many_facts(5, 6);  // 7776 combinations
    auto rows = many_combinations(5, 6, 2);
    const auto plan = plan_of(questionnaire);
    const auto first = tally_of(plan, rows);
    std::mt19937 random(7);
    for (std::size_t i = rows.size() - 1; i > 0; --i) std::swap(rows[i], rows[random() % (i + 1)]);
    const auto second = tally_of(plan, rows);
    for (const auto* tally : {&first, &second}) {
        const auto& counts = tally->counts();
        CHECK_FALSE(counts.complete);
        CHECK(counts.cells.size() == counts.most_cells);
        CHECK(block_of_all(counts).respondents == 2 * 7776);
        CHECK(block_of_group(counts, 2, 3).respondents == 2 * 1296);
        for (const auto& cell : counts.cells) CHECK(cell.block.respondents == 2);
    }
    const auto kept = [](const Tally& tally) {
        std::vector<FactClasses> classes;
        for (const auto& cell : tally.counts().cells) classes.push_back(cell.classes);
        std::sort(classes.begin(), classes.end());
        return classes;
    };
    CHECK(kept(first) == kept(second));
    // All classes are large and cross evenly: everything may be shown.
    const auto scores = score_round(questionnaire, plan, first, {});
    CHECK(scores.groups.size() == 30);
    for (const auto& found : scores.groups) CHECK(found.hidden == Hidden::no);
}
