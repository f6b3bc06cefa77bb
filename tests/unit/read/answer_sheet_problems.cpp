// SPDX-License-Identifier: MIT
// What people are told about the rows of a sheet, whole.
#include <doctest/doctest.h>
#include "read/answer_sheet_fixture.hpp"

using namespace answer_sheet_fixture;

namespace {

const std::string header = "respondent,gender,POL1,POL2,LEA1\n";

}  // namespace

TEST_CASE("a level out of range is told with its row and question") {
    CHECK(problems_of(header + "amina7,woman,7,2,1\n") ==
          R"(a.csv:2:14: error: row 2 ('amina7'), POL1: expected a whole level from 0 to 5, got '7'
    2 | amina7,woman,7,2,1
      |              ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("the range is the one of the question's own dimension") {
    CHECK(problems_of(header + ",,0,0,0\n") ==
          R"(a.csv:2:7: error: row 2, LEA1: expected a whole level from 1 to 4, got '0'
    2 | ,,0,0,0
      |       ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a decimal point or comma is refused and not guessed") {
    CHECK(problems_of("POL1;POL2\n3,5;2.0\n") ==
          R"(a.csv:2:1: error: row 2, POL1: expected a whole level from 0 to 5, got '3,5'
    2 | 3,5;2.0
      | ^
hint: levels are whole numbers; a level that the room agreed on may be a half, and goes into the assessment file
a.csv:2:5: error: row 2, POL2: expected a whole level from 0 to 5, got '2.0'
    2 | 3,5;2.0
      |     ^
hint: levels are whole numbers; a level that the room agreed on may be a half, and goes into the assessment file
)");
}

TEST_CASE("columns count characters and not bytes and blanks are no part of what was written") {
    CHECK(problems_of("\xEF\xBB\xBFrespondent,POL1\n\"zoé é\",  07 \n") ==
          R"(a.csv:2:11: error: row 2 ('zoé é'), POL1: expected a whole level from 0 to 5, got '07'
    2 | "zoé é",  07 
      |           ^
hint: write the number alone, without '+' or leading zeros
)");
}

TEST_CASE("a problem in a cell of several lines shows the line it stands in") {
    CHECK(problems_of("respondent,POL1,POL2\n\"a\nb\",9,1\nc,1,8\n") ==
          R"(a.csv:3:4: error: row 2 ('a?b'), POL1: expected a whole level from 0 to 5, got '9'
    3 | b",9,1
      |    ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
a.csv:4:5: error: row 3 ('c'), POL2: expected a whole level from 0 to 5, got '8'
    4 | c,1,8
      |     ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("an unknown value of a fact is told with the known ones") {
    CHECK(problems_of(header + "bo,mann,1,2,1\n,Frau,,,\n") ==
          R"(a.csv:2:4: error: row 2 ('bo'), gender: expected 'woman', 'man' or 'nonbinary', got 'mann'
    2 | bo,mann,1,2,1
      |    ^
hint: did you mean 'man'?
a.csv:3:2: error: row 3, gender: expected 'woman', 'man' or 'nonbinary', got 'Frau'
    3 | ,Frau,,,
      |  ^
hint: leave the cell empty when it is not known
)");
}

TEST_CASE("of very many values the first twelve are told") {
    auto questionnaire = small_questionnaire();
    for (int i = 1; i <= 20; ++i) questionnaire.facts[1].values.push_back({"v" + std::to_string(i), {}});
    CHECK(
        read("POL1,office\n1,paris\n", questionnaire).problems ==
        R"(a.csv:2:3: error: row 2, office: expected 'hq', 'HQ2', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9', 'v10' or 10 more, got 'paris'
    2 | 1,paris
      |   ^
hint: leave the cell empty when it is not known
)");
}

TEST_CASE("a row with too few cells or too many tells both counts") {
    CHECK(problems_of(header + "a,woman,3,2\nb,woman,3,2,1,4,5\n") ==
          R"(a.csv:2:12: error: row 2: expected 5 cells as in the header, got 4
    2 | a,woman,3,2
      |            ^
hint: an empty cell still needs its separator
a.csv:3:15: error: row 3: expected 5 cells as in the header, got 7
    3 | b,woman,3,2,1,4,5
      |               ^
hint: a cell that holds the separator needs double quotes around it; levels are whole numbers, without a decimal comma
)");
    CHECK(problems_of("POL1\n1,\n") == R"(a.csv:2:3: error: row 2: expected 1 cell as in the header, got 2
    2 | 1,
      |   ^
hint: a cell that holds the separator needs double quotes around it; levels are whole numbers, without a decimal comma
)");
}

TEST_CASE("a quote that is never closed tells where it opened and the rows after it are read") {
    CHECK(problems_of(header + "a,woman,\"3,2,1\nb,woman,3,9,1\n") ==
          R"(a.csv:2:9: error: row 2: this quote is never closed
    2 | a,woman,"3,2,1
      |         ^
hint: add the closing '"', or delete this one
a.csv:3:11: error: row 3 ('b'), POL2: expected a whole level from 0 to 5, got '9'
    3 | b,woman,3,9,1
      |           ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a quote that meets only the opening quote of a later row is not closed by it") {
    CHECK(problems_of("respondent,POL1\n\"a,1\nb,2\n\"c\",3\n\"d\",9\n") ==
          R"(a.csv:2:1: error: row 2: this quote is never closed
    2 | "a,1
      | ^
hint: add the closing '"', or delete this one
a.csv:5:5: error: row 5 ('d'), POL1: expected a whole level from 0 to 5, got '9'
    5 | "d",9
      |     ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a quote without end in a large file is told and nothing after it is lost") {
    std::string sheet = "respondent,POL1\n\"a,1\n";
    for (int i = 0; i < 200000; ++i) sheet += "r" + std::to_string(i) + ",2\n";
    REQUIRE(sheet.size() > 1500000);
    const auto outcome = read(sheet, small_questionnaire());
    CHECK(std::count(outcome.rows.begin(), outcome.rows.end(), '\n') == 200000);
    CHECK(outcome.problems == R"(a.csv:2:1: error: row 2: this quote is never closed
    2 | "a,1
      | ^
hint: add the closing '"', or delete this one
)");
}

TEST_CASE("text after a closing quote is told") {
    CHECK(problems_of("respondent,POL1\n\"a\"b,1\n") == R"(a.csv:2:4: error: row 2: text after a closing quote
    2 | "a"b,1
      |    ^
hint: a '"' inside a quoted cell is written twice
)");
}

TEST_CASE("the same respondent twice is told with the first row and blank lines count as rows") {
    CHECK(problems_of("respondent,POL1\na,1\n\nA,1\na,5\na,9\n") ==
          R"(a.csv:5:1: error: row 5 ('a'): the same respondent as in row 2
    5 | a,5
      | ^
hint: a person has one row: delete one of the two, or give it a code of its own
a.csv:6:3: error: row 6 ('a'), POL1: expected a whole level from 0 to 5, got '9'
    6 | a,9
      |   ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
a.csv:6:1: error: row 6 ('a'): the same respondent as in row 2
    6 | a,9
      | ^
hint: a person has one row: delete one of the two, or give it a code of its own
)");
}

TEST_CASE("a row with a problem still is the first of its respondent") {
    CHECK(read("respondent,POL1\na,9\na,1\n", small_questionnaire()).rows.empty());
}

TEST_CASE("letters of another encoding are told once for the whole file") {
    CHECK(problems_of(header + "zo\xE9,woman,3,2,1\nno\xE9,woman,3,2,1\nok,,1,1,9\n") ==
          R"(a.csv:2:3: error: row 2: this is not UTF-8 (byte E9)
    2 | zo?,woman,3,2,1
      |   ^
hint: save the file as 'CSV UTF-8' in the spreadsheet program, so that accents survive
a.csv:4:9: error: row 4 ('ok'), LEA1: expected a whole level from 1 to 4, got '9'
    4 | ok,,1,1,9
      |         ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a NUL in a row is told") {
    CHECK(problems_of(std::string("respondent,POL1\na\0b,1\n", 22)) ==
          R"(a.csv:2:2: error: row 2: a byte that is no text (NUL)
    2 | a?b,1
      |  ^
hint: the file is damaged, or is no CSV file: save it again as 'CSV UTF-8'
)");
}

TEST_CASE("no control character of the sheet reaches the terminal") {
    CHECK(problems_of("respondent,POL1\n\x1b[31mx,\x07\n") ==
          R"(a.csv:2:8: error: row 2 ('?[31mx'), POL1: expected a whole level from 0 to 5, got '?'
    2 | ?[31mx,?
      |        ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a line of more than a megabyte is refused and the next one is read") {
    const auto outcome =
        read("POL1,respondent\n1," + std::string(1200000, 'x') + "\n2,b\n", small_questionnaire());
    CHECK(outcome.rows == "b [2 - -] - -\n");
    CHECK(outcome.problems ==
          "a.csv:2: error: row 2: longer than 1000000 bytes\nhint: is this the right file?\n");
}

TEST_CASE("very long words and lines are shown cut") {
    const std::string longest(40000, 'y');
    const auto text = problems_of("POL1,respondent\n9,\"b" + longest + "\"\n1," + longest + ",\n");
    CHECK(text == "a.csv:2:1: error: row 2 ('b" + std::string(39, 'y') +
                      "…'), POL1: expected a whole level from 0 to 5, got '9'\n    2 | 9,\"b" +
                      std::string(96, 'y') +
                      "…\n      | ^\n"
                      "hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not "
                      "applicable, or nothing\n"
                      "a.csv:3:40004: error: row 3: expected 2 cells as in the header, got 3\n"
                      "hint: a cell that holds the separator needs double quotes around it; levels are whole "
                      "numbers, without a decimal comma\n");
}

TEST_CASE("after a hundred problems the others are counted") {
    std::string sheet = "POL1\n";
    for (int i = 0; i < 150; ++i) sheet += "9\n";
    const auto text = problems_of(sheet);
    CHECK(
        text.ends_with("a.csv:101:1: error: row 101, POL1: expected a whole level from 0 to 5, got '9'\n"
                       "  101 | 9\n      | ^\n"
                       "hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not "
                       "applicable, or nothing\n"
                       "a.csv: error: 50 more problems\nhint: mend these first, then check again\n"));
}

TEST_CASE("the name of a value in any language leads to its id") {
    auto questionnaire = small_questionnaire();
    questionnaire.facts[0].values[0].name = {{{"en", "A woman"}, {"fr", "Une femme \u00C9lue"}}};
    for (const auto* text : {"a  WOMAN", "une femme \u00E9lue", "UNE FEMME\u00A0\u00C9LUE"}) {
        const auto problems = read("POL1,gender\n1," + std::string(text) + "\n", questionnaire).problems;
        CAPTURE(problems);
        CHECK(problems == "a.csv:2:3: error: row 2, gender: expected 'woman', 'man' or 'nonbinary', got '" +
                              std::string(text) + "'\n    2 | 1," + text +
                              "\n      |   ^\nhint: write 'woman'\n");
    }
}
