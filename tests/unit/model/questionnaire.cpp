// SPDX-License-Identifier: MIT
#include "model/questionnaire.hpp"
#include <doctest/doctest.h>
#include "model/asked_words.hpp"
#include "model/language_name.hpp"

using namespace socratic;

namespace {
Questionnaire two_dimensions() {
    Questionnaire questionnaire;
    Dimension first, second;
    first.id = "POL";
    first.questions.resize(2);
    first.questions[0].id = "POL1";
    first.questions[1].id = "POL2";
    first.questions[1].off = true;
    second.id = "LEA";
    second.questions.resize(1);
    second.questions[0].id = "LEA1";
    questionnaire.dimensions = {first, second};
    questionnaire.languages = {"en", "fr"};
    return questionnaire;
}
}  // namespace

TEST_CASE("questions that are off are not asked") {
    const auto questionnaire = two_dimensions();
    const auto asked = asked_questions(questionnaire);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].dimension == 0);
    CHECK(asked[0].question == 0);
    CHECK(asked[1].dimension == 1);
    CHECK(asked[1].question == 0);
}

TEST_CASE("a dimension uses the common scale unless it has its own") {
    auto questionnaire = two_dimensions();
    CHECK(shares_one_scale(questionnaire));
    questionnaire.dimensions[1].scale = Scale{1, 4, {}};
    CHECK(scale_of(questionnaire, questionnaire.dimensions[0]).max == 5);
    CHECK(scale_of(questionnaire, questionnaire.dimensions[1]).count() == 4);
    CHECK_FALSE(shares_one_scale(questionnaire));
    questionnaire.dimensions[1].scale = Scale{0, 5, {{0, {}}}};
    CHECK(shares_one_scale(questionnaire));
}

TEST_CASE("things are found by their exact id") {
    const auto questionnaire = two_dimensions();
    CHECK(find_dimension(questionnaire, "LEA") == &questionnaire.dimensions[1]);
    CHECK(find_dimension(questionnaire, "lea") == nullptr);
    CHECK(find_fact(questionnaire, "gender") == nullptr);
    CHECK(find_section(questionnaire, "inside") == nullptr);
}

TEST_CASE("a language that the questionnaire lacks gives way to its default") {
    auto questionnaire = two_dimensions();
    CHECK(choose_language(questionnaire, "fr") == "fr");
    CHECK(choose_language(questionnaire, "de") == "en");
    questionnaire.languages.clear();
    CHECK(choose_language(questionnaire, "de") == "de");
}

TEST_CASE("half a minute a question, rounded up to five minutes") {
    Questionnaire questionnaire;
    CHECK(minutes_to_answer(questionnaire) == 0);
    questionnaire.dimensions.resize(1);
    questionnaire.dimensions[0].questions.resize(20);
    CHECK(minutes_to_answer(questionnaire) == 10);
    questionnaire.dimensions[0].questions.resize(21);
    CHECK(minutes_to_answer(questionnaire) == 15);
}

TEST_CASE("a variant of a language is served by what it is a variant of") {
    CHECK(nearest_language({"en", "fr"}, "fr-CA") == "fr");
    CHECK(nearest_language({"en", "fr", "fr-CA"}, "fr-CA") == "fr-CA");
    CHECK(nearest_language({"fr-CA"}, "fr") == std::nullopt);
    CHECK(nearest_language({"zh"}, "zh-Hant-TW") == "zh");
}
