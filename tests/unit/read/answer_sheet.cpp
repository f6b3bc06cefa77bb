// SPDX-License-Identifier: MIT
#include "read/answer_sheet.hpp"
#include <doctest/doctest.h>
#include "read/answer_sheet_fixture.hpp"

using namespace answer_sheet_fixture;

TEST_CASE("a sheet gives one row a person in file order") {
    CHECK(rows_of("respondent,gender,office,POL1,POL2,LEA1\n"
                  "amina7,woman,hq,3,2,DK\n"
                  "_r02,man,,4,,NA\n") ==
          "amina7 [3 2 DK] 0 0\n"
          "_r02 [4 - NA] 1 -\n");
}

TEST_CASE("cells count from the lowest level of their own dimension") {
    CHECK(rows_of("POL1,LEA1\n0,1\n5,4\n") == " [0 - 0] - -\n [5 - 3] - -\n");
}

TEST_CASE("levels below zero and of two digits are levels") {
    auto questionnaire = small_questionnaire();
    questionnaire.scale = {-2, 2, {}};
    questionnaire.dimensions[1].scale = Scale{5, 100, {}};
    for (const bool quick : {true, false})
        CHECK(read("POL1,POL2,LEA1\n-2,2,5\n0,-1,10\n1,,99\n-0,1,5\n2,1,100\n", questionnaire, {65536, quick})
                  .rows == " [0 4 0] - -\n [2 1 5] - -\n [3 - 94] - -\n [4 3 95] - -\n");
}

TEST_CASE("columns stand in any order and their names match without regard to case") {
    CHECK(rows_of("lea1,pol2,Gender,RESPONDENT\n1,5,MAN,bo\n") == "bo [- 5 0] 1 -\n");
}

TEST_CASE("the values of facts match exactly first and then without regard to case") {
    CHECK(rows_of("POL1,office\n1,HQ\n1,hq2\n1,Hq2\n") == " [1 - -] - 0\n [1 - -] - 1\n [1 - -] - 1\n");
}

TEST_CASE("an exact name goes before one that differs in case") {
    auto questionnaire = small_questionnaire();
    questionnaire.facts[1].values = {{"HQ", {}}, {"hq", {}}};  // a reader of questionnaires would refuse it
    CHECK(read("POL1,office\n1,hq\n 1,hq\n", questionnaire).rows == " [1 - -] - 1\n [1 - -] - 1\n");
}

TEST_CASE("questions and facts without a column are told") {
    const auto questionnaire = small_questionnaire();
    const AnswerSheet sheet(from_text("LEA1,office\n"), "a.csv", questionnaire);
    CHECK(sheet.columns().questions == std::vector<bool>{false, false, true});
    CHECK(sheet.columns().facts == std::vector<bool>{false, true});
}

TEST_CASE("how the header is laid out is told") {
    using Holds = SheetLayout::Holds;
    const auto questionnaire = small_questionnaire();
    const std::string text = "\xEF\xBB\xBF\r\nLEA1;office;respondent;POL1\r\n1;hq;bo;2\n";
    const AnswerSheet sheet(blocks_of(text), "a.csv", questionnaire);
    CHECK(sheet.layout().columns ==
          std::vector<SheetLayout::Column>{
              {Holds::question, 2}, {Holds::fact, 1}, {Holds::respondent, 0}, {Holds::question, 0}});
    CHECK(sheet.layout().delimiter == ';');
    CHECK(sheet.layout().line_end == "\r\n");
    const AnswerSheet bare(blocks_of("POL1"), "a.csv", questionnaire);
    CHECK(bare.layout().line_end == "\n");
}

TEST_CASE("don't know and not applicable and no answer stay three things in either language") {
    const std::string same = " [DK NA -] - -\n";
    CHECK(rows_of("POL1,POL2,LEA1\nDK,NA,\ndk,na,\nNSP,SO,\nnsp,so,\nDk,Na,\n") ==
          same + same + same + same + same);
}

TEST_CASE("line ends of every kind are understood even in one file") {
    CHECK(rows_of("POL1,POL2\r\n1,2\r3,4\n5,0\r\n") == " [1 2 -] - -\n [3 4 -] - -\n [5 0 -] - -\n");
    CHECK(rows_of("POL1,POL2\r1,2\r3,4") == " [1 2 -] - -\n [3 4 -] - -\n");
    CHECK(rows_of("POL1,POL2\n1,2") == " [1 2 -] - -\n");
    CHECK(rows_of("POL1,POL2\n1,") == " [1 - -] - -\n");
}

TEST_CASE("the byte order mark of UTF-8 is passed over") {
    CHECK(rows_of("\xEF\xBB\xBFPOL1\n3\n") == " [3 - -] - -\n");
}

TEST_CASE("the header shows whether commas or semicolons or tabs part the cells") {
    CHECK(rows_of("respondent;POL1;POL2\na,b;1;2\n") == "a,b [1 2 -] - -\n");
    CHECK(rows_of("respondent\tPOL1\tPOL2\na;b\t\t 2 \n") == "a;b [- 2 -] - -\n");
    CHECK(rows_of("\"respondent\";\"POL1\"\n\"a;b\";\"1\"\n") == "a;b [1 - -] - -\n");
}

TEST_CASE("blanks and no-break spaces around a cell are no part of it") {
    CHECK(rows_of(" respondent\u00A0,\tPOL1 , POL2\n  zo\u00A0e ,\u202F3\u00A0, \" 4 \" \n") ==
          "zo\u00A0e [3 4 -] - -\n");
}

TEST_CASE("quoted cells hold separators and line ends and doubled quotes") {
    CHECK(rows_of("\"respondent\",\"POL1\"\n\"a \"\"b\"\", c\",\"3\"\n\"d\r\ne\",4\n") ==
          "a \"b\", c [3 - -] - -\nd\r\ne [4 - -] - -\n");
    CHECK(rows_of("respondent,POL1\na\"b,3\n") == "a\"b [3 - -] - -\n");
}

TEST_CASE("a row of separators is a person who answered nothing") {
    CHECK(rows_of("respondent,POL1,POL2\n,,\na,1,2\n,,\n") == " [- - -] - -\na [1 2 -] - -\n [- - -] - -\n");
    CHECK(rows_of("POL1\n\"\"\n") == " [- - -] - -\n");
}

TEST_CASE("blank lines are no rows wherever they stand") {
    CHECK(rows_of("\n  \nPOL1,POL2\n\n1,2\n \r\n\n3,4\n\n\n") == " [1 2 -] - -\n [3 4 -] - -\n");
    CHECK(rows_of("POL1\n1\n\n2\n") == " [1 - -] - -\n [2 - -] - -\n");
}

TEST_CASE("a header without rows is a sheet of nobody") {
    CHECK(rows_of("respondent,POL1\n").empty());
    CHECK(rows_of("respondent,POL1").empty());
}

TEST_CASE("rows with a problem are not handed on and the others are") {
    const auto outcome = read("respondent,POL1\na,1\nb,9\nc,3\n", small_questionnaire());
    CHECK(outcome.rows == "a [1 - -] - -\nc [3 - -] - -\n");
    CHECK_FALSE(outcome.problems.empty());
}

TEST_CASE("a code far longer than a block is read whole") {
    const std::string code(700000, 'x');
    CHECK(rows_of("respondent,POL1\n" + code + ",3\nb,1\n") == code + " [3 - -] - -\nb [1 - -] - -\n");
}
