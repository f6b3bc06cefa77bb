// SPDX-License-Identifier: MIT
#include "write/answer_sheet.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Question question(const char* id) {
    Question made;
    made.id = id;
    return made;
}

Questionnaire small_questionnaire() {
    Questionnaire questionnaire;
    questionnaire.scale = {1, 4, {}};
    questionnaire.facts = {{"office", {}, {{"hq", {}}, {"field", {}}}}, {"gender", {}, {{"woman", {}}}}};
    Dimension policy;
    policy.id = "POL";
    for (const auto* id : {"POL1", "POL2", "POL3"}) policy.questions.push_back(question(id));
    policy.questions[1].off = true;
    Dimension leading;
    leading.id = "LEA";
    leading.scale = Scale{-2, 2, {}};
    leading.questions.push_back(question("LEA1"));
    questionnaire.dimensions = {policy, leading};
    return questionnaire;
}

}  // namespace

TEST_CASE("the header names the code, the chosen facts and the asked questions") {
    const auto questionnaire = small_questionnaire();
    auto fields = all_questions(questionnaire);
    CHECK(answer_sheet_header(questionnaire, fields) == "respondent,POL1,POL3,LEA1\n");
    fields.facts = {1, 0};
    CHECK(answer_sheet_header(questionnaire, fields) == "respondent,gender,office,POL1,POL3,LEA1\n");
}

TEST_CASE("levels are counted from the minimum of their own scale; the kinds of no level stay apart") {
    const auto questionnaire = small_questionnaire();
    auto fields = all_questions(questionnaire);
    fields.facts = {0, 1};
    const std::vector<Cell> levels{0, 3, 1};
    const std::vector<std::int16_t> facts{1, no_fact_value};
    CHECK(answer_sheet_row(questionnaire, fields, {"amina7", levels, facts}) == "amina7,field,,1,4,-1\n");
    const std::vector<Cell> none{cell_dont_know, cell_not_applicable, cell_empty};
    CHECK(answer_sheet_row(questionnaire, fields, {"", none, facts}) == ",field,,DK,NA,\n");
}

TEST_CASE("a row is written under the columns of a sheet that is there already") {
    const auto questionnaire = small_questionnaire();
    SheetLayout layout;
    layout.columns = {{SheetLayout::Holds::question, 2},
                      {SheetLayout::Holds::fact, 0},
                      {SheetLayout::Holds::respondent, 0},
                      {SheetLayout::Holds::question, 0}};
    layout.delimiter = ';';
    layout.line_end = "\r\n";
    const std::vector<Cell> levels{0, 3, 1};
    const std::vector<std::int16_t> facts{1, no_fact_value};
    CHECK(answer_sheet_row(questionnaire, layout, {"amina, 7", levels, facts}) ==
          "-1;field;\"amina, 7\";1\r\n");
}
