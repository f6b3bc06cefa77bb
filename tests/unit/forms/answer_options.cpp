// SPDX-License-Identifier: MIT
#include "forms/answer_options.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Text both(const char* english, const char* french) { return {{{"en", english}, {"fr", french}}}; }

const Words french{"fr", {{"form.dont_know", "Je ne sais pas"}, {"form.not_applicable", "Sans objet"}}};

}  // namespace

TEST_CASE("levels come in order with their names and then don't know and not applicable") {
    Questionnaire questionnaire;
    Scale scale{-1, 1, {{1, {both("Often: always", "Souvent: toujours"), both("daily", "chaque jour")}}}};
    questionnaire.not_applicable = both("Not for us", "Pas pour nous");
    const auto options = answer_options(questionnaire, scale, "fr", french);
    REQUIRE(options.size() == 5);
    CHECK(option_label(options[0], scale) == "-1");
    CHECK(option_label(options[1], scale) == "0");
    CHECK(option_label(options[2], scale) == "1 Souvent\u00a0: toujours");
    CHECK(options[2].meaning == "chaque jour");
    CHECK(options[3].cell == cell_dont_know);
    CHECK(option_label(options[3], scale) == "Je ne sais pas");
    CHECK(options[4].cell == cell_not_applicable);
    CHECK(option_label(options[4], scale) == "Pas pour nous");
}

TEST_CASE("a fact offers silence when it has a value for it") {
    CHECK(offers_silence({"office", {}, {{"hq", {}}, {"undisclosed", {}}}}));
    CHECK_FALSE(offers_silence({"office", {}, {{"hq", {}}}}));
}
