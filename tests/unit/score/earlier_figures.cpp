// SPDX-License-Identifier: MIT
// One round's answers scored on different questions, alone and beside other rounds.
#include "score/earlier_figures.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

std::vector<std::size_t> cells(const PlannedFigure& figure) {
    std::vector<std::size_t> result;
    for (const auto& question : figure.questions) result.push_back(question.cell);
    return result;
}

using Cells = std::vector<std::size_t>;

/// The newer questionnaire has one question more.
struct TwoYears {
    Questionnaire older = make_questionnaire({make_dimension("A", 3)});
    Questionnaire newer = make_questionnaire({make_dimension("A", 4)});

    std::vector<RoundAsked> rounds() const {
        return {{&older, all_columns(older)}, {&newer, all_columns(newer)}};
    }
    RoundScores newest_beside_older(const std::vector<std::string>& rows) const {
        const auto plans = plan_rounds(rounds());
        return score_round(newer, plans[1], tally_of(plans[1], people(rows)), {});
    }
    RoundScores newest_alone(const std::vector<std::string>& rows) const {
        const auto plans = plan_rounds(rounds(), {1});
        return score_round(newer, plans[0], tally_of(plans[0], people(rows)), {});
    }
};

std::vector<std::string> repeat(const std::string& row, int times) {
    return std::vector<std::string>(static_cast<std::size_t>(times), row);
}

}  // namespace

TEST_CASE("a round's own figure comes before those that other rounds leave of it") {
    const TwoYears years;
    const auto figures = list_figures(years.rounds(), 1);
    REQUIRE(figures.size() == 2);
    CHECK(cells(figures[0]) == Cells{0, 1, 2, 3});
    CHECK(cells(figures[1]) == Cells{0, 1, 2});
    CHECK(list_figures(years.rounds(), 0).size() == 1);
    const auto plans = plan_rounds(years.rounds());
    CHECK(plans[0].dimensions[0].earlier.empty());
    REQUIRE(plans[1].dimensions[0].earlier.size() == 1);
    CHECK(cells(plans[1].dimensions[0].earlier[0]) == Cells{0, 1, 2, 3});
}

TEST_CASE("figures are nested when each is part of the one before in the same proportions") {
    const PlannedFigure four{{{0, 1}, {1, 1}, {2, 2}, {3, 1}}, {1, 2}},
        three{{{0, 1}, {1, 1}, {2, 2}}, {1, 2}}, two{{{0, 1}, {2, 1}}, {1, 2}}, other{{{7, 1}}, {1, 2}};
    CHECK(find_linked_before({four, other, three}, 2).figures == Cells{0});
    CHECK(find_linked_before({four, other, three}, 2).relation == Relation::nested);
    CHECK(find_linked_before({four, three, two}, 2).figures == Cells{0, 1});
    CHECK(find_linked_before({four, three, two}, 2).relation ==
          Relation::crossed);  // 1 : 2 there, 1 : 1 here
    CHECK(find_linked_before({four, other}, 1).figures.empty());
}

TEST_CASE("a round alone has nothing to know of the others") {
    const TwoYears years;
    CHECK(plan_rounds(years.rounds(), {1})[0].dimensions[0].earlier.empty());
}

TEST_CASE("what a third round leaves counts although it is not shown") {
    auto middle = make_questionnaire({make_dimension("A", 4)});
    middle.dimensions[0].questions[2].text = plain_text("Reworded");
    const TwoYears years;
    const std::vector<RoundAsked> rounds{{&middle, all_columns(middle)},
                                         {&years.older, all_columns(years.older)},
                                         {&years.newer, all_columns(years.newer)}};
    // Of the newest: alone 4 questions; with the first A1 A2 A4; with the second A1 A2 A3; with both A1 A2.
    CHECK(list_figures(rounds, 2).size() == 4);
    const auto plans = plan_rounds(rounds, {1, 2});
    CHECK(plans[1].dimensions[0].questions_used == 3);
    // Before A1 A2 A3 of the same year come the four, and A1 A2 A4 only if it sorts first: it does not.
    CHECK(plans[1].dimensions[0].earlier.size() == 1);
}

TEST_CASE("a figure that differs by one person from another is hidden for that person's sake") {
    const TwoYears years;
    // The last has half of four questions, but only one of the three that are common: of seven scores the
    // common figure has six. Both means, and how many, would say what the seventh answered.
    auto rows = repeat("1 2 3 4", 6);
    rows.push_back("5 - - 5");
    CHECK(years.newest_alone(rows).dimensions[0].mean.has_value());
    const auto beside = years.newest_beside_older(rows).dimensions[0];
    CHECK(beside.gap == Gap::hidden);
    CHECK(beside.hidden == Hidden::complement);
    CHECK_FALSE(beside.mean);
    CHECK(beside.questions[0].mean.has_value());
}

TEST_CASE("everybody in both figures but one who answered the added question is one person still") {
    const TwoYears years;
    auto rows = repeat("1 2 3 D", 6);
    rows.push_back("1 2 3 5");
    CHECK(years.newest_beside_older(rows).dimensions[0].hidden == Hidden::complement);
    // Five who answered it are enough for the mean, but not for a distribution.
    for (int i = 0; i < 4; ++i) rows.emplace_back("1 2 3 5");
    const auto beside = years.newest_beside_older(rows).dimensions[0];
    CHECK(beside.mean == 2);
    CHECK_FALSE(beside.sd);
    CHECK_FALSE(beside.q1);
    CHECK(years.newest_alone(rows).dimensions[0].sd.has_value());
}

TEST_CASE("nobody who differs is nobody to protect") {
    const TwoYears years;
    const auto beside = years.newest_beside_older(repeat("1 2 3 D", 10)).dimensions[0];
    CHECK(beside.mean == 2);
    CHECK(beside.q1 == 2);
}

TEST_CASE("groups are hidden where what they differ by is of few") {
    TwoYears years;
    years.older.facts = years.newer.facts = {make_fact("office", {"hq", "field"})};
    auto rows = repeat("0 | 1 2 3 D", 12);
    for (int i = 0; i < 6; ++i) rows.emplace_back("0 | 1 2 3 4");
    for (int i = 0; i < 10; ++i) rows.emplace_back("1 | 1 2 3 D");
    rows.emplace_back("1 | 1 2 3 4");
    // Seven answered the fourth question, enough for the room; but one of them in the field.
    const auto beside = years.newest_beside_older(rows);
    CHECK(beside.dimensions[0].mean.has_value());
    for (const auto* value : {"hq", "field"})
        CHECK(group(beside, "office", value).dimensions[0].hidden == Hidden::complement);
    const auto alone = years.newest_alone(rows);
    for (const auto* value : {"hq", "field"})
        CHECK(group(alone, "office", value).dimensions[0].hidden == Hidden::no);
}

TEST_CASE("figures that overlap are shown where no mixture of them rests on few") {
    const auto first = make_questionnaire({make_dimension("A", 3)});
    const auto second = make_questionnaire({make_dimension("A", 4)});
    auto third = second;
    third.dimensions[0].questions[2].text = plain_text("Reworded");
    const std::vector<RoundAsked> rounds{
        {&first, all_columns(first)}, {&second, all_columns(second)}, {&third, all_columns(third)}};
    // The second year: F on 1 2 3 4 alone; G on 1 2 3 with the first, G' on 1 2 4 with the third, H on 1 2
    // with both. Of those who answered all, 4 F + 2 H = 3 G + 3 G'; so these four say something only of the
    // others, of one who left out the first question.
    CHECK(list_figures(rounds, 1).size() == 4);
    const auto second_of_three = [&](const std::vector<std::string>& rows) {
        const auto plans = plan_rounds(rounds);
        return score_round(third, plans[1], tally_of(plans[1], people(rows)), {}).dimensions[0];
    };
    auto rows = repeat("1 2 3 4", 12);
    CHECK(second_of_three(rows).mean == 1.5);
    CHECK_FALSE(second_of_three(rows).sd);
    rows.push_back("D 2 3 4");
    CHECK(second_of_three(rows).hidden == Hidden::complement);
    for (int i = 0; i < 4; ++i) rows.emplace_back("D 2 3 4");
    CHECK(second_of_three(rows).mean.has_value());
}
