// SPDX-License-Identifier: MIT
#include "score/score.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

bool near(std::optional<double> figure, double wanted) {
    return figure && std::abs(*figure - wanted) < 0.51e-4;
}

}  // namespace

TEST_CASE("five people show no quartile no extreme and no mark") {
    const auto scores =
        score(make_questionnaire({make_dimension("D", 1)}), people({"0", "1", "3", "4", "5"}));
    const auto& dimension = scores.dimensions[0];
    CHECK(dimension.n == 5);
    CHECK(near(dimension.mean, 2.6));
    CHECK(dimension.sd.has_value());
    CHECK(dimension.consensus.has_value());
    CHECK(dimension.questions[0].counts.has_value());
    CHECK_FALSE(dimension.min);
    CHECK_FALSE(dimension.q1);
    CHECK_FALSE(dimension.median);
    CHECK_FALSE(dimension.q3);
    CHECK_FALSE(dimension.max);
    CHECK_FALSE(dimension.questions[0].median);
    CHECK(dimension.marks.empty());
}

TEST_CASE("ten people show everything") {
    const auto scores = score(make_questionnaire({make_dimension("D", 1)}),
                              people({"0", "1", "3", "4", "5", "0", "1", "3", "4", "5"}));
    const auto& dimension = scores.dimensions[0];
    CHECK(dimension.min == 0);
    CHECK(dimension.q1 == 1);
    CHECK(dimension.median == 3);
    CHECK(dimension.q3 == 4);
    CHECK(dimension.max == 5);
    CHECK(dimension.marks.size() == 5);
}

TEST_CASE("of four people only agreed levels and targets remain") {
    auto questionnaire = make_questionnaire({make_dimension("D", 1)});
    auto scores = score(questionnaire, people({"0", "1", "3", "4"}));
    Round round;
    round.id = "2026";
    round.agreed["D"] = {2.5, {}};
    Assessment assessment;
    assessment.targets["D"] = {4, "2027-01-01"};
    add_round_facts(scores, round, questionnaire, assessment);
    CHECK(scores.hidden == Hidden::small);
    CHECK(scores.respondents == 0);
    CHECK_FALSE(scores.overall);
    CHECK(scores.dimensions[0].gap == Gap::hidden);
    CHECK_FALSE(scores.dimensions[0].mean);
    CHECK(scores.dimensions[0].agreed == 2.5);
    CHECK(scores.dimensions[0].target == 4);
    CHECK(scores.dimensions[0].target_by == "2027-01-01");
    CHECK(scores.id == "2026");
}

TEST_CASE("a question and a dimension with too few answers are hidden one by one") {
    const auto scores = score(make_questionnaire({make_dimension("A", 1), make_dimension("B", 1)}),
                              people({"1 2", "1 3", "1 4", "1 2", "1 D", "1 D", "1 D"}));
    CHECK(scores.dimensions[0].n == 7);
    CHECK(scores.dimensions[1].gap == Gap::hidden);
    CHECK(scores.dimensions[1].hidden == Hidden::small);
    CHECK(scores.dimensions[1].not_scored == std::nullopt);
    CHECK(scores.dimensions[1].questions[0].hidden == Hidden::small);
    CHECK(scores.dimensions[1].questions[0].dont_know == std::nullopt);
    CHECK(scores.left_out.hidden_questions == std::vector<std::string>{"B1"});
    CHECK(scores.overall->gaps == std::vector<std::string>{"B"});
}

TEST_CASE("a dimension nobody could be scored on is a gap and never zero") {
    const auto scores = score(make_questionnaire({make_dimension("A", 2)}),
                              people({"1 D", "2 D", "3 D", "4 D", "5 D", "D D"}), {});
    CHECK(scores.dimensions[0].n == 5);  // half is enough
    auto strict = make_questionnaire({make_dimension("A", 2)});
    strict.minimum_answered = {2, 3};
    const auto none = score(strict, people({"1 D", "2 D", "3 D", "4 D", "5 D", "D D"}));
    CHECK(none.dimensions[0].gap == Gap::nobody_scored);
    CHECK_FALSE(none.dimensions[0].mean);
    CHECK(none.dimensions[0].not_scored == 6);
    CHECK_FALSE(none.overall->mean);
    CHECK(none.overall->weakest.empty());
}

TEST_CASE("half of unequal weights is compared exactly") {
    auto dimension = make_dimension("A", 3);
    dimension.questions[0].weight = {1, 10};
    dimension.questions[1].weight = {1, 5};
    dimension.questions[2].weight = {3, 10};
    // 0.1 + 0.2 is half of 0.6: enough. Its score: (0.1 x 5 + 0.2 x 2) / 0.3 = 3.
    const auto scores = score(make_questionnaire({dimension}),
                              people({"5 2 D", "5 2 D", "5 2 -", "5 2 D", "5 2 D", "D 2 D"}));
    CHECK(scores.dimensions[0].n == 5);
    CHECK(scores.dimensions[0].mean == 3);
}

TEST_CASE("not applicable leaves the denominator and everything else stays in it") {
    const auto dimension = make_dimension("A", 4);
    const auto scored = [&](const std::string& row) {
        return score(make_questionnaire({dimension}), people({row}), {1, false}).dimensions[0].n;
    };
    CHECK(scored("3 N N N") == 1);
    CHECK(scored("3 D N N") == 1);
    CHECK(scored("3 D D N") == 0);
    CHECK(scored("3 - - N") == 0);
    CHECK(scored("N N N N") == 0);
    CHECK(scored("D D D D") == 0);
}

TEST_CASE("levels begin where the scale begins") {
    auto questionnaire = make_questionnaire({make_dimension("A", 2)});
    questionnaire.scale.min = 2;
    questionnaire.scale.max = 6;
    questionnaire.dimensions[0].questions[1].reverse = true;
    // Written 2 and 6, 3 and 5 …: the second is turned round to the same level.
    const auto scores =
        score(questionnaire, people({"0 4", "1 3", "2 2", "3 1", "4 0", "0 4", "1 3", "2 2", "3 1", "4 0"}));
    const auto& figures = scores.dimensions[0];
    CHECK(figures.mean == 4);
    CHECK(figures.min == 2);
    CHECK(figures.max == 6);
    CHECK(figures.questions[1].mean == 4);
    CHECK(figures.questions[1].counts == std::vector<long>{2, 2, 2, 2, 2});
    CHECK(figures.questions[1].lowest == 2);
}

TEST_CASE("overall weighs the dimensions and names the first of the weakest") {
    auto questionnaire =
        make_questionnaire({make_dimension("A", 1), make_dimension("B", 1), make_dimension("C", 1)});
    questionnaire.dimensions[0].weight = {3, 1};
    const auto scores = score(questionnaire, people({"4 2 2", "4 2 2", "4 2 2", "4 2 2", "4 2 2"}));
    CHECK(scores.overall->mean == doctest::Approx((3 * 4 + 2 + 2) / 5.0).epsilon(1e-12));
    CHECK(scores.overall->weakest == "B");
    questionnaire.dimensions[2].scale = Scale{1, 4, {}};
    CHECK_FALSE(score(questionnaire, people({"4 2 2", "4 2 2", "4 2 2", "4 2 2", "4 2 2"})).overall);
}

TEST_CASE("alpha is there when asked for and enough people answered everything") {
    const std::vector<std::string> rows{"2 3 2", "3 3 3", "1 1 1", "3 4 1", "2 3 2", "3 3 3",
                                        "1 1 1", "3 4 1", "2 3 2", "3 3 D", "1 1 1", "3 4 1"};
    const auto questionnaire = make_questionnaire({make_dimension("A", 3)});
    CHECK_FALSE(score(questionnaire, people(rows)).dimensions[0].alpha);
    CHECK(score(questionnaire, people(rows), {5, true}).dimensions[0].alpha.has_value());
    CHECK_FALSE(score(questionnaire, people(rows), {6, true}).dimensions[0].alpha);
}

TEST_CASE("an empty sheet is nobody who answered and is counted apart") {
    const auto scores = score(make_questionnaire({make_dimension("A", 2)}),
                              people({"1 1", "1 1", "1 1", "1 1", "1 1", "- -", "D -"}));
    CHECK(scores.respondents == 6);
    CHECK(scores.left_out.empty_sheets == 1);
    CHECK(scores.dimensions[0].questions[1].empty == 1);
}

TEST_CASE("consensus stays away below five answers even with a lowered minimum") {
    const auto scores =
        score(make_questionnaire({make_dimension("A", 1)}), people({"1", "1", "2", "3"}), {2, false});
    CHECK(scores.dimensions[0].mean == 1.75);
    CHECK_FALSE(scores.dimensions[0].questions[0].consensus);
    CHECK_FALSE(scores.dimensions[0].consensus);
}

TEST_CASE("a lowered minimum is marked and none is below one") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    CHECK_FALSE(begin_scores(questionnaire, {5, false}).minimum_lowered);
    CHECK(begin_scores(questionnaire, {4, false}).minimum_lowered);
    CHECK(begin_scores(questionnaire, {-3, false}).minimum_group == 1);
}

TEST_CASE("a reported round has its figures and gaps where there are none") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 1), make_dimension("B", 1)});
    Round round;
    round.reported["A"] = 2.4;
    const auto scores = score_reported(questionnaire, round, questionnaire);
    CHECK(scores.is_reported);
    CHECK(scores.dimensions[0].reported == 2.4);
    CHECK(scores.dimensions[0].gap == Gap::none);
    CHECK(scores.dimensions[1].gap == Gap::not_reported);
    CHECK(score_not_yet(questionnaire).not_yet);
}

TEST_CASE("what was reported or agreed on other levels stands on none of today's") {
    auto own = make_questionnaire({make_dimension("A", 1), make_dimension("B", 1)});
    auto questionnaire = own;
    own.dimensions[0].scale = Scale{1, 4, {}};
    Round round;
    round.reported = {{"A", 2.4}, {"B", 3}};
    round.agreed["A"] = {2.5, {}};
    round.agreed["B"] = {3.5, {}};
    auto scores = score_reported(questionnaire, round, own);
    add_round_facts(scores, round, own, {});
    CHECK(scores.dimensions[0].gap == Gap::other_scale);
    CHECK_FALSE(scores.dimensions[0].reported);
    CHECK_FALSE(scores.dimensions[0].agreed);
    CHECK(scores.dimensions[1].reported == 3);
    CHECK(scores.dimensions[1].agreed == 3.5);
}
