// SPDX-License-Identifier: MIT
#include "read/phone_file.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

namespace {

Questionnaire small() {
    Questionnaire questionnaire;
    questionnaire.id = "small";
    questionnaire.scale.min = -1;
    questionnaire.scale.max = 3;
    questionnaire.facts = {{"office", {}, {{"hq", {}}, {"field", {}}}}};
    Dimension dimension;
    dimension.id = "POL";
    dimension.questions.resize(2);
    dimension.questions[0].id = "POL1";
    dimension.questions[1].id = "POL2";
    questionnaire.dimensions = {dimension};
    questionnaire.open_questions = {{"proud", {}}};
    return questionnaire;
}

/// The messages and hints.
std::string problems(const std::string& text) {
    std::string out;
    try {
        read_phone_file(text, "a.json", small());
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) out += problem.message + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("a file of the phone form holds what the person gave") {
    const auto file = read_phone_file(
        R"({"answers": "small", "version": "1.0.0", "language": "fr", "respondent": "amina7",
            "facts": {"office": "hq"}, "levels": {"POL1": -1, "POL2": "DK"}, "open": {"proud": "Égalité"}})",
        "a.json", small());
    CHECK(file.version == "1.0.0");
    CHECK(file.respondent == "amina7");
    CHECK(file.facts == decltype(file.facts){{"office", "hq"}});
    CHECK(file.levels == decltype(file.levels){{"POL1", "-1"}, {"POL2", "DK"}});
    CHECK(file.open == decltype(file.open){{"proud", "Égalité"}});
}

TEST_CASE("what is no such file is told") {
    CHECK(problems("{\"answers\": \"sma") == "this is no JSON file, or only a part of one\n");
    CHECK(problems("{\"a\": 1}") == "this is JSON, but no file that our form made\n");
    CHECK(problems("[1]") == "this is JSON, but no file that our form made\n");
    CHECK(problems("{\"answers\": \"other\"}") == "these are answers to 'other', not to 'small'\n");
    CHECK(problems("{\"answers\": 3}") == "these are answers to nothing, not to 'small'\n");
}

TEST_CASE("every answer that cannot be one is told") {
    CHECK(problems(
              R"({"answers": "small", "levels": {"POL1": 4, "POL2": 1.5, "POL9": 1}, "facts": {"office": 3},
                       "open": ["x"], "extra": 1})") ==
          "unknown key 'extra'\n"
          "'office': expected a text, got '3'\n"
          "office: unknown value ''\n"
          "POL1: expected a level, DK or NA, got '4'\n"
          "POL2: expected a level, DK or NA, got '1.5'\n"
          "unknown question 'POL9'\n"
          "'open': expected answers by id, got '[\"x\"]'\n");
}
