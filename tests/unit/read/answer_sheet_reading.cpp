// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "read/answer_sheet_fixture.hpp"

using namespace answer_sheet_fixture;

namespace {

const std::string header = "respondent,gender,POL1,POL2,LEA1,office\n";

const std::vector<std::string> sheets{
    header + "a,woman,1,2,3,hq\nb,,DK,NA,,\nc,man,0,5,4,HQ2\n",
    header + "a,woman,1,2,3,hq\r\nb,,DK,NA,,\r\nc,man,0,5,4,HQ2\r\n",
    header + "a,woman,1,2,3,hq\rb,,dk,So,,\rc,man,0,5,4,HQ2",
    "\xEF\xBB\xBF" + header + "zoë,woman,1,\"2\",3,hq\n\"a\n\nb\",,,,,\n\n , ,6,2.5,x,paris\n",
    header + "a,woman,1,2,3\nb,woman,1,2,3,hq,7\na,,1,1,1,\na,,1,1,1,\n",
    header + "a,woman,1,2,3,hq\n\"b,woman,1,2,3,hq\nc,man,1,2,3,hq\nd,man,1,2,3,hq\n",
    header + "\"a\" x,woman,1,2,3,hq\nb,\xE9t\xE9,1,2,3,\nc,,1,2,3,\n",
    header + std::string("a\0b,woman,1,2,3,hq\n", 19) + "c,,10,05,007,\n",
    "POL1\n1\n\n \n\"\"\n2\r\n",
    "POL1;POL2\n1;2\n3,4;5\n",
    "respondent,POL1\n\"x\r\n\"\uFEFF\r\n!\r\n\"a\"\u2007,\u00A01\u202F\n",
    "",
    "\n\n",
    "POL1,POLL\n1,2\n",
};

}  // namespace

TEST_CASE("what comes out does not depend on the size of the blocks or on the quick way") {
    const auto questionnaire = small_questionnaire();
    for (const auto& sheet : sheets) {
        const auto expected = read(sheet, questionnaire, {65536, false});
        for (const std::size_t block : {1, 2, 3, 5, 7, 16, 64, 65536})
            for (const bool quick : {true, false}) {
                const auto outcome = read(sheet, questionnaire, {block, quick});
                CHECK(outcome.rows == expected.rows);
                CHECK(outcome.problems == expected.problems);
            }
    }
}

TEST_CASE("forty questions in a row come out the same the quick way and the other") {
    Questionnaire questionnaire;
    questionnaire.scale = {0, 5, {}};
    questionnaire.dimensions.resize(1);
    std::string sheet, expected;
    for (int i = 0; i < 40; ++i) {
        questionnaire.dimensions[0].questions.push_back(question("q" + std::to_string(i)));
        sheet += (i > 0 ? ",q" : "q") + std::to_string(i);
    }
    sheet += '\n';
    // Every place of the forty is once the one that is different.
    const std::vector<std::pair<std::string, std::string>> cells{
        {"", "-"}, {"DK", "DK"}, {"na", "NA"}, {"0", "0"}};
    for (std::size_t odd = 0; odd < 40; ++odd)
        for (const auto& [written, printed] : cells) {
            expected += " [";
            for (std::size_t i = 0; i < 40; ++i) {
                const auto level = std::to_string(1 + i % 5);
                sheet += (i > 0 ? "," : "") + (i == odd ? written : level);
                expected += (i > 0 ? " " : "") + (i == odd ? printed : level);
            }
            sheet += '\n';
            expected += "]\n";
        }
    for (const bool quick : {true, false}) {
        const auto outcome = read(sheet, questionnaire, {4096, quick});
        CHECK(outcome.rows == expected);
        CHECK(outcome.problems.empty());
    }
}

TEST_CASE("every byte that is no level is refused wherever it stands") {
    Questionnaire questionnaire;
    questionnaire.scale = {1, 4, {}};
    questionnaire.dimensions.resize(1);
    for (int i = 0; i < 9; ++i)
        questionnaire.dimensions[0].questions.push_back(question("q" + std::to_string(i)));
    const std::string names = "q0,q1,q2,q3,q4,q5,q6,q7,q8\n";
    for (int byte = 1; byte < 0x80; ++byte) {
        const char c = static_cast<char>(byte);
        const bool is_fine = (c >= '1' && c <= '4') || c == ' ' || c == '\t';
        if (c == ',' || c == '"' || c == '\n' || c == '\r') continue;
        for (std::size_t place = 0; place < 9; ++place) {
            std::string row = "1,2,3,4,1,2,3,4,1\n";
            row[2 * place] = c;
            const auto quick = read(names + row, questionnaire);
            CHECK(quick.problems.empty() == is_fine);
            CHECK(quick == read(names + row, questionnaire, {65536, false}));
        }
    }
}
