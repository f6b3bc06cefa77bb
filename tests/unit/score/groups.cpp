// SPDX-License-Identifier: MIT
// What groups show and what they do not.
#include <doctest/doctest.h>
#include "score/score.hpp"
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

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
