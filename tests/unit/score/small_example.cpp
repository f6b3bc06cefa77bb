// SPDX-License-Identifier: MIT
// A complete small example, computed by hand: one dimension, four questions, the fourth reversed, eight
// people with their sex and office.
#include <doctest/doctest.h>
#include "score/score.hpp"
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
