// SPDX-License-Identifier: MIT
#include "read/questionnaire_checks.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

TEST_CASE("ids are well-formed and nobody's twice whatever the case") {
    CHECK(brief_with("      - {id: 9X, text: x}\n") ==
          "12:14 ill-formed id '9X' (the id of a question is a letter, then letters and digits, at most 20 "
          "in all)\n");
    CHECK(brief_with("      - {id: Respondent, text: x}\n") ==
          "12:14 the id 'Respondent' is reserved (it is the first column of an answer sheet; choose another "
          "id)\n");
    CHECK(brief_with("      - {id: _x, text: x}\n") ==
          "12:14 the id '_x' begins with '_' (ids that begin with '_' are kept for the program)\n");
    CHECK(brief_with("      - {id: POL1, text: x}\n") ==
          "12:14 the id 'POL1' is used twice (the first one is in line 10)\n");
    CHECK(brief_with("      - {id: pol, text: x}\n") ==
          "12:14 the id 'pol' is used twice (the first one, 'POL', is in line 7; upper and lower case are "
          "the same)\n");
    CHECK(brief_with("sections: {a: {name: x}, A: {name: y}, b c: {name: z}}\n") ==
          "12:26 the id 'A' is used twice (the first one, 'a', is in line 12; upper and lower case are the "
          "same)\n"
          "12:40 ill-formed id 'b c' (an id is made of letters, digits, '-' and '_', begins with a letter or "
          "digit, "
          "and has at most 40)\n");
    CHECK(brief_with("open_questions: [{id: a, text: x}, {id: a, text: y}]\n") ==
          "12:41 the id 'a' is used twice (the first one is in line 12)\n");
}

TEST_CASE("facts have values with ids and no fact is called like a question") {
    CHECK(brief_with("facts: [{id: pol1, name: x, values: {a: x, A: y}}]\n") ==
          "12:14 the fact 'pol1' is called like a question (both are columns of the answer sheet; rename one "
          "of "
          "them)\n"
          "12:44 the id 'A' is used twice (the first one, 'a', is in line 12; upper and lower case are the "
          "same)\n");
    CHECK(brief_with("facts: [{id: a, name: x, values: {}}, {id: a, name: x, values: {_b: c}}]\n") ==
          "12:34 the fact 'a' has no values (give it the answers to choose from)\n"
          "12:44 the id 'a' is used twice (the first one is in line 12)\n"
          "12:65 the id '_b' begins with '_' (ids that begin with '_' are kept for the program)\n");
}

TEST_CASE("no fact is called like a dimension") {
    CHECK(
        brief_with("facts: [{id: Pol, name: x, values: {a: x}}]\n") ==
        "12:14 the fact 'Pol' is called like a dimension (in the answer sheet its column would be taken for "
        "the dimension; rename one of them)\n");
}

TEST_CASE("earlier ids are nobody's today and versions are well-formed") {
    CHECK(brief_with("        previously: [POL]\n        same_meaning_as: [1 0]\n") ==
          "12:22 the earlier id 'POL' is still in use ('previously' names ids that no question or dimension "
          "has any "
          "more)\n"
          "13:27 ill-formed version '1 0' (a version is made of letters, digits, '.', '+' and '-', and has "
          "at most "
          "40, such as 1.0.0)\n");
    CHECK(brief_with("        previously: [X, X]\n") ==
          "12:25 the id 'X' is used twice (the first one is in line 12)\n");
    CHECK(brief_with("        previously: X\n") == "12:21 expected a list, got 'X' (write [X])\n");
}

TEST_CASE("weights are above zero and have at most six decimals") {
    const auto weight = [](const std::string& text) { return brief_with("        weight: " + text + "\n"); };
    CHECK(weight("0.000001") == "");
    CHECK(weight("1000000") == "");
    CHECK(weight("0") ==
          "12:17 expected a weight above 0 and up to 1000000, got '0' (to leave it out, drop it or say 'off: "
          "true' of "
          "the question)\n");
    CHECK(weight("-1") == "12:17 expected a weight above 0 and up to 1000000, got '-1'\n");
    CHECK(weight("1000001") == "12:17 expected a weight above 0 and up to 1000000, got '1000001'\n");
    CHECK(weight("0.0000001") == "12:17 more than 6 decimals in '0.0000001' (round it)\n");
    CHECK(weight(".inf") == "12:17 expected a number, got '.inf' (write it in digits alone)\n");
    CHECK(weight("1,5") == "12:17 expected a number, got '1,5' (write a decimal point: 1.5)\n");
}

TEST_CASE("sections are known and dimensions have questions") {
    CHECK(brief_with("    section: insde\nsections: {inside: {name: x}}\n") ==
          "12:14 unknown section 'insde' (did you mean 'inside'?)\n");
    CHECK(brief_with("    section: x\n") == "12:14 unknown section 'x' (add it under 'sections:')\n");
    CHECK(brief_with("  - {id: LEA, name: x, questions: []}\n") ==
          "12:5 the dimension 'LEA' has no questions (give it one, or leave it out)\n");
    CHECK(brief_questionnaire(
              "questionnaire: q\nversion: 1\ntitle: t\nscale: {min: 0, max: 1}\ndimensions: []\n") ==
          "5:1 the questionnaire has no dimensions (give it one)\n");
}

TEST_CASE("the share that must be answered is from 0 to 1") {
    CHECK(brief_with("scoring: {minimum_answered: 0}\n") == "");
    CHECK(brief_with("scoring: {minimum_answered: 1}\n") == "");
    CHECK(brief_with("scoring: {minimum_answered: 1.5}\n") ==
          "12:29 expected a share from 0 to 1, got '1.5' (half of a dimension is 0.5)\n");
    CHECK(brief_with("scoring: {minimum_answered: -0.5}\n") ==
          "12:29 expected a share from 0 to 1, got '-0.5' (half of a dimension is 0.5)\n");
    CHECK(brief_with("kind: wheal\n") ==
          "12:7 expected wheel or spectrum, got 'wheal' (did you mean 'wheel'?)\n");
}

TEST_CASE("one weight above all others is warned about") {
    const Files questions{
        {{"q.yaml",
          small_questionnaire + "        weight: 3\n      - {id: B, text: b}\n      - {id: C, text: c}\n"}}};
    CHECK(
        questions.warnings("q.yaml") ==
        "q.yaml:12:17: warning: question 'POL1' weighs more than all others of 'POL' together\n"
        "   12 |         weight: 3\n      |                 ^\nhint: is the weight meant to be so large?\n");
    const Files dimensions{
        {{"q.yaml", small_questionnaire +
                        "    weight: 1.1\n  - {id: LEA, name: L, questions: [{id: L1, text: t}]}\n"}}};
    CHECK(dimensions.warnings("q.yaml").find(
              "q.yaml:12:13: warning: dimension 'POL' weighs more than all others "
              "together\n") == 0);
    const Files fair{
        {{"q.yaml", small_questionnaire + "        weight: 2\n      - {id: B, text: b, weight: 2}\n"}}};
    CHECK(fair.warnings("q.yaml").empty());
}

TEST_CASE("more dimensions than a wheel can show are warned about") {
    std::string text = small_questionnaire;
    for (int i = 1; i < 25; ++i) {
        const auto n = std::to_string(i);
        text += "  - {id: D" + n + ", name: x, questions: [{id: Q" + n + ", text: t}]}\n";
    }
    const Files files{{{"q.yaml", text}}};
    CHECK(files.warnings("q.yaml") ==
          "q.yaml:6:1: warning: 25 dimensions\n    6 | dimensions:\n      | ^\nhint: a wheel stays readable "
          "up to 24\n");
}
