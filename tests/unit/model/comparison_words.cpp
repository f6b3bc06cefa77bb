// SPDX-License-Identifier: MIT
#include "model/comparison_words.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Questionnaire offices() {
    Questionnaire questionnaire;
    Fact fact;
    fact.id = "office";
    fact.values = {{"hq", {{{"en", "Headquarters"}, {"fr", "Siège"}}}}, {"field", {}}};
    questionnaire.facts.push_back(fact);
    return questionnaire;
}

Words english() {
    return {"en",
            {{"people.any", "people in the group “{group}”"},
             {"people.none", "people who did not say"},
             {"people.gender.woman", "women"},
             {"people.gender.man", "men"},
             {"compare.lower.one", "{lower} place this {n} level lower than {higher}"},
             {"compare.lower.other", "{lower} place this {n} levels lower than {higher}"},
             {"compare.alike", "all groups place this on the same level"},
             {"compare.clear", "clear change"},
             {"compare.clear.gap", "clear difference"},
             {"compare.chance", "within what chance would do"}}};
}

/// The first group `lower` less than the second.
GroupGap gap(std::optional<std::string> lower, std::optional<std::string> higher, double difference) {
    GroupGap result;
    result.levels.resize(2);
    result.levels[0].value = std::move(lower);
    result.levels[1].value = std::move(higher);
    result.lower = 0;
    result.higher = 1;
    result.levels[0].mean = 1;
    result.levels[1].mean = 1 + difference;
    result.difference = difference;
    return result;
}

}  // namespace

TEST_CASE("a gap between two levels has two decimals") {
    auto answers = gap("woman", "man", 0.04);
    CHECK(gap_sentence(english(), {}, "gender", answers) == "all groups place this on the same level");
    answers.dimension_levels = {0, 1};
    CHECK(gap_sentence(english(), {}, "gender", answers) == "women place this 0.04 levels lower than men");
}

TEST_CASE("a gap is told without a judgement") {
    CHECK(gap_sentence(english(), {}, "gender", gap("woman", "man", 1.2)) ==
          "women place this 1.2 levels lower than men");
    const Words french{"fr",
                       {{"count.singular", "0 1"},
                        {"number.decimal", ","},
                        {"people.gender.woman", "les femmes"},
                        {"people.gender.man", "les hommes"},
                        {"compare.lower.one", "{lower} placent ceci {n} niveau plus bas que {higher}"},
                        {"compare.lower.other", "{lower} placent ceci {n} niveaux plus bas que {higher}"}}};
    CHECK(gap_sentence(french, {}, "gender", gap("woman", "man", 1.2)) ==
          "les femmes placent ceci 1,2 niveau plus bas que les hommes");
}

TEST_CASE("values that the catalogue does not know are named as the questionnaire does") {
    CHECK(gap_sentence(english(), offices(), "office", gap("hq", "field", 0.5)) ==
          "people in the group “Headquarters” place this 0.5 levels lower than people in the group “field”");
    CHECK(people_words(english(), offices(), "office", std::nullopt) == "people who did not say");
    CHECK(name_of_value(offices(), "office", "hq", "fr") == "Siège");
    CHECK(name_of_value(offices(), "office", "field", "fr") == "field");
    CHECK(name_of_value(offices(), "role", "board", "fr") == "board");
}

TEST_CASE("the difference of the levels as they are shown") {
    auto answers = gap("woman", "man", 0.06);
    answers.levels[0].mean = 1.97;  // both are shown as 2.0
    answers.levels[1].mean = 2.03;
    CHECK(shown_difference(answers) == doctest::Approx(0));
    answers.levels[0].mean = 1.94;  // 1.9 and 2.1
    answers.levels[1].mean = 2.06;
    CHECK(shown_difference(answers) == doctest::Approx(0.2));
}

TEST_CASE("a gap that one decimal does not show is none") {
    CHECK(gap_sentence(english(), {}, "gender", gap("woman", "man", 0.04)) ==
          "all groups place this on the same level");
}

TEST_CASE("verdicts speak of a change or of a difference") {
    CHECK(verdict_words(english(), Verdict::clear, VerdictOn::change) == "clear change");
    CHECK(verdict_words(english(), Verdict::clear, VerdictOn::gap) == "clear difference");
    CHECK(verdict_words(english(), Verdict::chance, VerdictOn::gap) == "within what chance would do");
    CHECK(verdict_words(english(), Verdict::none, VerdictOn::gap).empty());
}
