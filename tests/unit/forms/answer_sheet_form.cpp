// SPDX-License-Identifier: MIT
#include "forms/answer_sheet_form.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("an empty answer sheet has the facts that are asked and every question but the alternates") {
    Questionnaire questionnaire;
    questionnaire.facts = {{"gender", {}, {}}, {"place", {}, {}}};
    auto& dimension = questionnaire.dimensions.emplace_back();
    for (const auto* id : {"POL1", "POL2", "POL3"}) dimension.questions.emplace_back().id = id;
    dimension.questions[1].off = true;
    CHECK(empty_answer_sheet({questionnaire, {"en"}, {}}) == "respondent,POL1,POL3\n");
    CHECK(empty_answer_sheet({questionnaire, {"en"}, {1}}) == "respondent,place,POL1,POL3\n");
}
