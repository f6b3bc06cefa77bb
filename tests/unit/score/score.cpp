// SPDX-License-Identifier: MIT
// A complete small example, computed by hand: one dimension, four questions, the fourth reversed, eight
// people with their sex and office.
#include "score/score.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

Questionnaire small_questionnaire() {
    auto dimension = make_dimension("D", 4);
    dimension.questions[3].reverse = true;
    auto questionnaire = make_questionnaire({dimension});
    questionnaire.facts = {make_fact("sex", {"f", "m"}), make_fact("office", {"hq", "field"})};
    return questionnaire;
}

const std::vector<std::string> small_people{"0 0 | 4 3 5 1", "0 0 | 3 D 4 2", "0 0 | 2 3 4 1",
                                            "0 1 | 1 2 D 4", "0 1 | 0 1 2 5", "1 0 | 5 4 5 0",
                                            "1 0 | 4 D D 1", "1 1 | D N - 3"};

bool near(std::optional<double> figure, double wanted) {
    return figure && std::abs(*figure - wanted) < 0.51e-4;
}

}  // namespace

TEST_CASE("the small example has the scores computed by hand") {
    const auto scores = score(small_questionnaire(), people(small_people));
    CHECK(scores.respondents == 8);
    REQUIRE(scores.dimensions.size() == 1);
    const auto& dimension = scores.dimensions[0];
    CHECK(dimension.n == 7);
    CHECK(dimension.not_scored == 1);
    CHECK(near(dimension.mean, 3.0595));
    CHECK(near(dimension.sd, 1.4749));
    CHECK(near(100 * *dimension.mean / 5, 61.1905));
    // The mean of 0.4598, 0.7089, 0.7238 and 0.4840.
    CHECK(std::abs(*dimension.consensus - 0.5941) < 1e-4);
    CHECK(dimension.views == Views::mixed);
    CHECK(dimension.alpha == std::nullopt);
    REQUIRE(scores.overall);
    CHECK(near(scores.overall->mean, 3.0595));
    CHECK(scores.overall->weakest == "D");
}

TEST_CASE("each person of the small example has the score computed by hand") {
    const auto scores = score(small_questionnaire(), people(small_people), {1, false});
    const auto& marks = scores.dimensions[0].marks;
    const std::vector<std::pair<double, long>> wanted{{0.75, 1},     {4.0 / 3, 1}, {3.25, 1},
                                                      {10.0 / 3, 1}, {4.0, 2},     {4.75, 1}};
    REQUIRE(marks.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(marks[i].first == doctest::Approx(wanted[i].first).epsilon(1e-12));
        CHECK(marks[i].second == wanted[i].second);
    }
}

TEST_CASE("the questions of the small example have the figures computed by hand") {
    struct Wanted {
        long n;
        std::vector<long> counts;
        double mean, deviation, agreement, consensus;
        long dont_know, not_applicable, empty;
    };
    const std::vector<Wanted> wanted{{7, {1, 1, 1, 1, 2, 1}, 2.7143, 1.7995, 0.1429, 0.4598, 1, 0, 0},
                                     {5, {0, 1, 1, 2, 1, 0}, 2.6000, 1.1402, 0.5200, 0.7089, 2, 1, 0},
                                     {5, {0, 0, 1, 0, 2, 2}, 4.0000, 1.2247, 0.5000, 0.7238, 2, 0, 1},
                                     {8, {1, 1, 1, 1, 3, 1}, 2.8750, 1.7269, 0.2500, 0.4840, 0, 0, 0}};
    const auto scores = score(small_questionnaire(), people(small_people));
    const auto& questions = scores.dimensions[0].questions;
    REQUIRE(questions.size() == wanted.size());
    for (std::size_t q = 0; q < wanted.size(); ++q) {
        CAPTURE(q);
        CHECK(questions[q].n == wanted[q].n);
        CHECK(questions[q].counts == wanted[q].counts);
        CHECK(near(questions[q].mean, wanted[q].mean));
        CHECK(near(questions[q].sd, wanted[q].deviation));
        CHECK(near(questions[q].agreement, wanted[q].agreement));
        CHECK(near(questions[q].consensus, wanted[q].consensus));
        CHECK(questions[q].dont_know == wanted[q].dont_know);
        CHECK(questions[q].not_applicable == wanted[q].not_applicable);
        CHECK(questions[q].empty == wanted[q].empty);
    }
}

TEST_CASE("medians of the small example come with a minimum that allows them") {
    const auto scores = score(small_questionnaire(), people(small_people), {2, false});
    const auto& questions = scores.dimensions[0].questions;
    CHECK(questions[0].median == 3);
    CHECK(questions[1].median == 3);
    CHECK(questions[2].median == 4);
    CHECK(questions[3].median == 3.5);
}

TEST_CASE("women and men and both offices of the small example are hidden") {
    // Seven scored, five women: (7 x 3.0595 - 5 x 2.5333) / 2 would be the mean of two men.
    const auto scores = score(small_questionnaire(), people(small_people));
    REQUIRE(scores.groups.size() == 6);  // with those who gave no value, whether anybody did or not
    CHECK(group(scores, "sex", "f").hidden == Hidden::complement);
    CHECK(group(scores, "sex", "m").hidden == Hidden::small);
    CHECK(group(scores, "office", "hq").hidden == Hidden::complement);
    CHECK(group(scores, "office", "field").hidden == Hidden::small);
    for (const auto& hidden : scores.groups) {
        CHECK(hidden.n == 0);
        CHECK(hidden.dimensions.empty());
    }
}

TEST_CASE("with nothing to hide the groups of the small example have the means computed by hand") {
    const auto scores = score(small_questionnaire(), people(small_people), {1, false});
    CHECK(near(group(scores, "sex", "f").dimensions[0].mean, 2.5333));
    CHECK(near(group(scores, "sex", "m").dimensions[0].mean, 4.3750));
    CHECK(near(group(scores, "office", "hq").dimensions[0].mean, 3.8667));
    CHECK(near(group(scores, "office", "field").dimensions[0].mean, 1.0417));
    CHECK(group(scores, "office", "hq").dimensions[0].n == 5);
    CHECK(group(scores, "sex", "m").n == 3);
    CHECK(group(scores, "sex", "m").dimensions[0].n == 2);
}

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
    add_round_facts(scores, round, assessment);
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

TEST_CASE("the consensus of a group of five to nine is in hundredths and for whole dimensions only") {
    auto questionnaire = make_questionnaire({make_dimension("A", 3)});
    questionnaire.facts = {make_fact("office", {"hq", "field"})};
    std::vector<std::string> rows;
    for (int i = 0; i < 12; ++i) rows.push_back("0 | 1 2 3");
    for (const auto* row : {"2 3 5", "3 3 3", "4 2 1", "5 3 2", "5 3 0"})
        rows.push_back(std::string("1 | ") + row);
    const auto scores = score(questionnaire, people(rows));
    const auto& dimension = group(scores, "office", "field").dimensions[0];
    // By hand: the levels (2 3 4 5 5) have 0.6508, (3 3 2 3 3) 0.9026, (5 3 1 2 0) 0.4545; their mean is
    // 0.6693.
    CHECK(dimension.consensus == doctest::Approx(0.67).epsilon(1e-12));
    for (const auto& question : dimension.questions) {
        CHECK(question.mean.has_value());
        CHECK_FALSE(question.consensus);
    }
}

TEST_CASE("a dimension less its questions gives away nobody who left some out") {
    auto questionnaire = make_questionnaire({make_dimension("A", 2)});
    questionnaire.facts = {make_fact("office", {"hq", "field"})};
    std::vector<std::string> rows;
    for (int i = 0; i < 12; ++i) rows.push_back("0 | 1 2");
    for (int i = 0; i < 6; ++i) rows.push_back("1 | 3 3");
    CHECK(group(score(questionnaire, people(rows)), "office", "field").dimensions[0].questions[0].mean == 3);
    // Twice six times the mean less the sums of both questions would be what the sixth gave: 5.
    rows.back() = "1 | 5 D";
    const auto scores = score(questionnaire, people(rows));
    for (const auto* value : {"hq", "field"}) {
        const auto& dimension = group(scores, "office", value).dimensions[0];
        CHECK(dimension.mean.has_value());
        for (const auto& question : dimension.questions) CHECK(question.hidden == Hidden::complement);
    }
}

TEST_CASE("a group nobody belongs to looks like a small one") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("gender", {"woman", "man", "nonbinary"})};
    std::vector<std::string> rows;
    for (int i = 0; i < 12; ++i) rows.push_back("0 | 1");
    for (int i = 0; i < 5; ++i) rows.push_back("1 | 2");
    // When the shown groups are everybody there is nobody to protect.
    CHECK(score(questionnaire, people(rows)).groups.size() == 2);
    rows.pop_back();
    const auto scores = score(questionnaire, people(rows));
    CHECK(group(scores, "gender", "man").hidden == Hidden::small);
    CHECK(group(scores, "gender", "nonbinary").hidden == Hidden::small);
}

TEST_CASE("groups of five to nine show the mean and nothing of the distribution") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("office", {"hq", "field"})};
    std::vector<std::string> rows;
    for (int i = 0; i < 12; ++i) rows.push_back("0 | " + std::to_string(i % 6));
    for (int i = 0; i < 10; ++i) rows.push_back("1 | " + std::to_string(i % 3));
    auto scores = score(questionnaire, people(rows));
    CHECK(group(scores, "office", "field").dimensions[0].sd.has_value());
    CHECK(group(scores, "office", "field").dimensions[0].questions[0].counts ==
          std::vector<long>{4, 3, 3, 0, 0, 0});
    rows.pop_back();
    scores = score(questionnaire, people(rows));
    for (const auto* value : {"hq", "field"}) {
        // The room's distribution less the larger office's would be the smaller one's.
        const auto& dimension = group(scores, "office", value).dimensions[0];
        CHECK(dimension.mean.has_value());
        // Of one question, and with the mean, it would fit only one set of answers.
        CHECK_FALSE(dimension.consensus);
        CHECK_FALSE(dimension.questions[0].consensus);
        CHECK_FALSE(dimension.sd);
        CHECK_FALSE(dimension.q1);
        CHECK_FALSE(dimension.questions[0].counts);
        CHECK_FALSE(dimension.questions[0].dont_know);
        CHECK_FALSE(dimension.questions[0].sd);
        CHECK_FALSE(dimension.questions[0].agreement);
        CHECK(dimension.marks.empty());
    }
    CHECK(scores.dimensions[0].questions[0].counts.has_value());
}

TEST_CASE("people without the fact are a group of their own") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("office", {"hq", "field"})};
    std::vector<std::string> rows(6, "0 | 1");
    rows.insert(rows.end(), 6, "- | 2");
    const auto scores = score(questionnaire, people(rows));
    REQUIRE(scores.groups.size() == 2);
    CHECK(scores.groups[0].value == "hq");
    CHECK(scores.groups[1].value == std::nullopt);
    CHECK(scores.groups[1].n == 6);
}

TEST_CASE("a fact without a column makes no groups") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.facts = {make_fact("office", {"hq"})};
    auto columns = all_columns(questionnaire);
    columns.facts[0] = false;
    CHECK(score(questionnaire, columns, people(std::vector<std::string>(6, "- | 1"))).groups.empty());
}

TEST_CASE("a reported round has its figures and gaps where there are none") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 1), make_dimension("B", 1)});
    Round round;
    round.reported["A"] = 2.4;
    const auto scores = score_reported(questionnaire, round);
    CHECK(scores.is_reported);
    CHECK(scores.dimensions[0].reported == 2.4);
    CHECK(scores.dimensions[0].gap == Gap::none);
    CHECK(scores.dimensions[1].gap == Gap::not_reported);
    CHECK(score_not_yet(questionnaire).not_yet);
}
