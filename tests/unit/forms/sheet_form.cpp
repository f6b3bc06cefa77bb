// SPDX-License-Identifier: MIT
#include "forms/sheet_form.hpp"
#include <doctest/doctest.h>
#include "forms/small_form.hpp"

using namespace socratic;

namespace {

using Line = std::vector<std::string>;

/// The cells of a row as text.
Line line_of(const SheetContent& sheet, std::size_t row) {
    Line line;
    for (const auto& cell : sheet.rows.at(row))
        line.push_back(cell.number ? std::to_string(static_cast<int>(*cell.number)) : cell.text);
    return line;
}

Workbook made(const std::vector<std::size_t>& facts) {
    static const auto questionnaire = small_form::questionnaire();
    return sheet_form({questionnaire, {"en"}, facts}, small_form::words_in("en"));
}

}  // namespace

TEST_CASE("the sheet of answers has the columns of an answer sheet and nothing below them") {
    const auto workbook = made({0, 1});
    REQUIRE(workbook.sheets.size() == 3);
    const auto& answers = workbook.sheets[0];
    CHECK(answers.name == "en sheet.answers");
    REQUIRE(answers.rows.size() == 1);
    CHECK(line_of(answers, 0) == Line{"respondent", "home-country", "office", "POL1", "POL3", "LEA1"});
    CHECK(answers.frozen_rows == 1);
    CHECK(answers.columns[0].is_text);
    CHECK_FALSE(answers.columns[3].is_text);
    REQUIRE(answers.notes.size() == 6);
    CHECK(answers.notes[2].text == "Office\nheadquarters: Headquarters\nfield: Field");
    CHECK(answers.notes[3].text == "Policy\n=We have a policy\n0: no plan\n2: a plan");
    CHECK(line_of(made({}).sheets[0], 0) == Line{"respondent", "POL1", "POL3", "LEA1"});
}

TEST_CASE("each column is offered the levels of its own scale and each fact its values") {
    const auto workbook = made({1});
    const auto& lists = workbook.sheets[0].drop_downs;
    const auto& codes = workbook.sheets[2];
    REQUIRE(lists.size() == 4);
    const auto values = [&](const DropDown& list) {
        Line typed;
        for (auto row = list.values.first_row; row <= list.values.last_row; ++row)
            typed.push_back(line_of(codes, row)[list.values.first_column]);
        return typed;
    };
    CHECK(lists[0].sheet == codes.name);
    CHECK(values(lists[0]) == Line{"headquarters", "field"});
    CHECK(lists[0].message == "headquarters, field");
    CHECK(values(lists[1]) == Line{"0", "1", "2", "DK", "NA"});
    CHECK(lists[1].cells.first_column == 2);
    CHECK(lists[1].cells.first_row == 1);
    CHECK(lists[1].cells.last_row == 300);
    CHECK(values(lists[2]) == values(lists[1]));
    CHECK(values(lists[3]) == Line{"-1", "0", "1", "DK", "NA"});
    CHECK(lists[3].message == "-1 to 1");
}

TEST_CASE("what may be typed is told with what it means") {
    const auto codes = made({1}).sheets[2];
    CHECK(line_of(codes, 1) == Line{"POL", "0", "Absent", ""});
    CHECK(line_of(codes, 3) == Line{"POL", "2", "Living", "always"});
    CHECK(line_of(codes, 4) == Line{"POL", "DK", "I don't know", "en sheet.dont_know"});
    CHECK(line_of(codes, 5) == Line{"POL", "NA", "en form.not_applicable", "en sheet.not_applicable"});
    CHECK(line_of(codes, 6) == Line{"POL", "", "en sheet.empty", "en sheet.empty.why"});
    CHECK(line_of(codes, 7) == Line{"LEA", "-1", "", ""});
    CHECK(line_of(codes, 13) == Line{"Office (office)", "headquarters", "Headquarters", ""});
    CHECK(codes.rows.size() == 15);
}

TEST_CASE("the questions stand with their dimension and anchors") {
    const auto questions = made({}).sheets[1];
    REQUIRE(questions.rows.size() == 4);
    CHECK(line_of(questions, 1) == Line{"POL1", "Policy", "=We have a policy", "0: no plan\n2: a plan"});
    CHECK(line_of(questions, 2) == Line{"POL3", "Policy", "It is {used} | known", ""});
    CHECK(line_of(questions, 3) == Line{"LEA1", "Leading", "They lead & learn", ""});
}
