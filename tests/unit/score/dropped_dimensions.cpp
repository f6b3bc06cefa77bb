// SPDX-License-Identifier: MIT
#include "score/dropped_dimensions.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

EarlierRound answered(const Questionnaire& questionnaire, const Round& round) {
    return {{&questionnaire, all_columns(questionnaire)}, &round};
}

std::vector<std::string> ids_of(const Questionnaire& questionnaire) {
    std::vector<std::string> ids;
    for (const auto& dimension : questionnaire.dimensions) ids.push_back(dimension.id);
    return ids;
}

}  // namespace

TEST_CASE("dimensions that only earlier rounds asked follow those of today") {
    const auto newest = make_questionnaire({make_dimension("A", 1)});
    const auto oldest = make_questionnaire({make_dimension("C", 1), make_dimension("A", 1)});
    auto older = make_questionnaire({make_dimension("B", 2), make_dimension("C", 2)});
    older.scale = {1, 4, {}};
    older.dimensions[0].section = "gone";
    const Round round;
    const auto shown = with_dropped_dimensions(newest, {answered(oldest, round), answered(older, round)});
    CHECK(ids_of(shown) == std::vector<std::string>{"A", "B", "C"});
    // As the last round had them, on its levels.
    CHECK(shown.dimensions[2].questions.size() == 2);
    CHECK(scale_of(shown, shown.dimensions[1]) == older.scale);
    CHECK(shown.dimensions[1].section.empty());
}

TEST_CASE("a dimension without a column or with a question that lives on is not listed") {
    auto newest = make_questionnaire({make_dimension("A", 1)});
    newest.dimensions[0].questions[0].previously = {"B1"};
    const auto older = make_questionnaire({make_dimension("B", 2), make_dimension("C", 1)});
    const Round round;
    CHECK(ids_of(with_dropped_dimensions(newest, {{{&older, {}}, &round}})) == std::vector<std::string>{"A"});
    CHECK(ids_of(with_dropped_dimensions(newest, {answered(older, round)})) ==
          std::vector<std::string>{"A", "C"});
}

TEST_CASE("a reported figure is enough") {
    const auto newest = make_questionnaire({make_dimension("A", 1)});
    const auto older = make_questionnaire({make_dimension("B", 1), make_dimension("C", 1)});
    Round round;
    round.reported["C"] = 2;
    CHECK(ids_of(with_dropped_dimensions(newest, {{{&older, {}}, &round}})) ==
          std::vector<std::string>{"A", "C"});
}
