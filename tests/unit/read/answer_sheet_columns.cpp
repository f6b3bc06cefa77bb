// SPDX-License-Identifier: MIT
// What people are told about the header of a sheet, and about files that are no answer sheet.
#include "read/answer_sheet_columns.hpp"
#include <doctest/doctest.h>
#include "read/answer_sheet_fixture.hpp"

using namespace answer_sheet_fixture;

TEST_CASE("an unknown column is told with the nearest known name") {
    CHECK(problems_of("respondnt,gander,POL1,LEA9,zzzzzzz\n") ==
          R"(a.csv:1:1: error: unknown column 'respondnt'
    1 | respondnt,gander,POL1,LEA9,zzzzzzz
      | ^
hint: did you mean 'respondent'?
a.csv:1:11: error: unknown column 'gander'
    1 | respondnt,gander,POL1,LEA9,zzzzzzz
      |           ^
hint: did you mean 'gender'?
a.csv:1:23: error: unknown column 'LEA9'
    1 | respondnt,gander,POL1,LEA9,zzzzzzz
      |                       ^
hint: did you mean 'LEA1'?
a.csv:1:28: error: unknown column 'zzzzzzz'
    1 | respondnt,gander,POL1,LEA9,zzzzzzz
      |                            ^
hint: a column is named 'respondent' or by the id of a question or a fact; delete any other
)");
}

TEST_CASE("a column twice is told with the place of the first") {
    CHECK(problems_of("POL1,POL2,pol1,respondent,respondent\n") ==
          R"(a.csv:1:11: error: column 'pol1' is there twice
    1 | POL1,POL2,pol1,respondent,respondent
      |           ^
hint: it is column 1 already; delete or rename one of the two
a.csv:1:27: error: column 'respondent' is there twice
    1 | POL1,POL2,pol1,respondent,respondent
      |                           ^
hint: it is column 4 already; delete or rename one of the two
)");
}

TEST_CASE("the column of a question that is off is told") {
    CHECK(problems_of("POL1,pol3\n") == R"(a.csv:1:6: error: question 'pol3' is off: it is not asked
    1 | POL1,pol3
      |      ^
hint: delete the column, or switch the question on with 'off: false' in a questionnaire that extends this one
)");
}

TEST_CASE("a dimension is no column") {
    CHECK(problems_of("POL1,LEA\n") ==
          R"(a.csv:1:6: error: expected the id of a question, got the dimension 'LEA'
    1 | POL1,LEA
      |      ^
hint: a column holds the answers to one question, such as 'LEA1'
)");
}

TEST_CASE("columns without a name and names kept for the program are told") {
    CHECK(problems_of("POL1,,_source\n") == R"(a.csv:1:6: error: column 2 has no name
    1 | POL1,,_source
      |      ^
hint: name it by a question's id, or delete the column
a.csv:1:7: error: unknown column '_source'
    1 | POL1,,_source
      |       ^
hint: names beginning with '_' are kept for the program; delete the column
)");
}

TEST_CASE("a sheet without a question is told") {
    CHECK(problems_of("respondent,gender\na,woman\n") ==
          R"(a.csv:1:1: error: the answer sheet has no column for a question
    1 | respondent,gender
      | ^
hint: its first line names the columns by the ids of the questions, such as 'POL1'
)");
}

TEST_CASE("another separator is told") {
    CHECK(problems_of("respondent|POL1|POL2\na|1|2\n") ==
          R"(a.csv:1:1: error: unknown column 'respondent|POL1|POL2'
    1 | respondent|POL1|POL2
      | ^
hint: the columns are separated by ',' or ';' or a tab
)");
}

TEST_CASE("the header may have a problem of quotes or of letters") {
    CHECK(problems_of("\n\"respondent,POL1\na,3\n") == R"(a.csv:2:1: error: row 2: this quote is never closed
    2 | "respondent,POL1
      | ^
hint: add the closing '"', or delete this one
)");
    CHECK(problems_of("respond\xE9,POL1\n") == R"(a.csv:1:8: error: row 1: this is not UTF-8 (byte E9)
    1 | respond?,POL1
      |        ^
hint: save the file as 'CSV UTF-8' in the spreadsheet program, so that accents survive
)");
}

TEST_CASE("a header without measure is refused") {
    CHECK(problems_of(std::string(1200000, 'x') + "\n9,b\n") ==
          "a.csv:1: error: row 1: longer than 1000000 bytes\nhint: is this the right file?\n");
    CHECK(problems_of("POL1" + std::string(5000, ',') + "\n") ==
          "a.csv:1:1: error: expected at most 4096 columns, got 5001\n    1 | POL1" + std::string(96, ',') +
              "…\n      | ^\nhint: is this the right file?\n");
}

TEST_CASE("an empty file is told") {
    for (const auto* text : {"", "\xEF\xBB\xBF", "\n \r\n"})
        CHECK(problems_of(text) ==
              "a.csv: error: the answer sheet is empty\n"
              "hint: its first line names the columns, each person has one line\n");
}

TEST_CASE("a file of another kind is named") {
    const std::string save_as = "\nhint: open it in the spreadsheet program and save it as 'CSV UTF-8'\n";
    const std::string utf16 = "a.csv: error: the file is in UTF-16, not in UTF-8" + save_as;
    CHECK(problems_of("\xFF\xFEP") == utf16);
    CHECK(problems_of("\xFE\xFF") == utf16);
    CHECK(problems_of(std::string("P\0O\0L\0", 6)) == utf16);
    CHECK(problems_of(std::string("\0P\0O\0L", 6)) == utf16);
    CHECK(problems_of("PK\x03\x04zzz") ==
          "a.csv: error: this is a spreadsheet or an archive, not a CSV file\n"
          "hint: give an Excel workbook a name that ends in .xlsx; save any other spreadsheet as 'CSV "
          "UTF-8'\n");
    CHECK(problems_of("\xD0\xCF\x11\xE0") ==
          "a.csv: error: this is a spreadsheet of an old kind, or one with a password, not a CSV file" +
              save_as);
    CHECK(problems_of("%PDF-1.7") ==
          "a.csv: error: this is a PDF, not a CSV file\nhint: an answer sheet is a CSV file, one row a "
          "person\n");
    CHECK(problems_of("\x1F\x8Bz") ==
          "a.csv: error: this is a compressed file, not a CSV file\nhint: unpack it first\n");
}

TEST_CASE("problems of the header do not hide those of the cells") {
    CHECK(problems_of("respondent,gander,POL1,pol3,POL1,LEA1\na,x,9,x,1,0\na,x,1,x,8,1\n") ==
          R"(a.csv:1:12: error: unknown column 'gander'
    1 | respondent,gander,POL1,pol3,POL1,LEA1
      |            ^
hint: did you mean 'gender'?
a.csv:1:24: error: question 'pol3' is off: it is not asked
    1 | respondent,gander,POL1,pol3,POL1,LEA1
      |                        ^
hint: delete the column, or switch the question on with 'off: false' in a questionnaire that extends this one
a.csv:1:29: error: column 'POL1' is there twice
    1 | respondent,gander,POL1,pol3,POL1,LEA1
      |                             ^
hint: it is column 3 already; delete or rename one of the two
a.csv:2:5: error: row 2 ('a'), POL1: expected a whole level from 0 to 5, got '9'
    2 | a,x,9,x,1,0
      |     ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
a.csv:2:11: error: row 2 ('a'), LEA1: expected a whole level from 1 to 4, got '0'
    2 | a,x,9,x,1,0
      |           ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
a.csv:3:9: error: row 3 ('a'), POL1: expected a whole level from 0 to 5, got '8'
    3 | a,x,1,x,8,1
      |         ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
a.csv:3:1: error: row 3 ('a'): the same respondent as in row 2
    3 | a,x,1,x,8,1
      | ^
hint: a person has one row: delete one of the two, or give it a code of its own
)");
}

TEST_CASE("of two columns of codes the first names the rows") {
    CHECK(problems_of("respondent,POL1,Respondent\na,9,b\n") ==
          R"(a.csv:1:17: error: column 'Respondent' is there twice
    1 | respondent,POL1,Respondent
      |                 ^
hint: it is column 1 already; delete or rename one of the two
a.csv:2:3: error: row 2 ('a'), POL1: expected a whole level from 0 to 5, got '9'
    2 | a,9,b
      |   ^
hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing
)");
}

TEST_CASE("a header with no column that is known has the only word") {
    CHECK(problems_of("zzzzzzz,yyyyyyy\n1\n1,2,3\n") == R"(a.csv:1:1: error: unknown column 'zzzzzzz'
    1 | zzzzzzz,yyyyyyy
      | ^
hint: a column is named 'respondent' or by the id of a question or a fact; delete any other
a.csv:1:9: error: unknown column 'yyyyyyy'
    1 | zzzzzzz,yyyyyyy
      |         ^
hint: a column is named 'respondent' or by the id of a question or a fact; delete any other
)");
}

TEST_CASE("rows of a wrong header are no rows") {
    CHECK(read("POL1,gander\n1,x\n", small_questionnaire()).rows.empty());
}

TEST_CASE("the column of a question that the questionnaire leaves out is told") {
    auto questionnaire = small_questionnaire();
    questionnaire.dropped = {"MAS1"};
    questionnaire.not_short = {"POL4"};
    CHECK(read("POL1,mas1,POL4\n", questionnaire).problems == R"(a.csv:1:6: error: unknown column 'mas1'
    1 | POL1,mas1,POL4
      |      ^
hint: the questionnaire drops 'MAS1': take the column out of the sheet, or the drop out of the questionnaire
a.csv:1:11: error: unknown column 'POL4'
    1 | POL1,mas1,POL4
      |           ^
hint: the questionnaire has only the short form, without 'POL4': take the column out of the sheet, or 'only' out of the questionnaire
)");
}
