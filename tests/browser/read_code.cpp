// SPDX-License-Identifier: MIT
// For the tests of the phone form: says what a code holds, as an answer sheet. usage: read_code FILE CODE
#include <cstdio>
#include <fstream>
#include <sstream>
#include "model/phone_code.hpp"
#include "read/questionnaire.hpp"
#include "write/answer_sheet.hpp"

using namespace socratic;

int main(int count, char** words) {
    if (count != 3) return 2;
    const QuestionnaireFiles files{[](const std::string& path) {
                                       std::ifstream file(path, std::ios::binary);
                                       std::stringstream text;
                                       text << file.rdbuf();
                                       return text.str();
                                   },
                                   ""};
    std::vector<Problem> warnings;
    const auto questionnaire = read_questionnaire(words[1], files, warnings);
    const auto answers = read_phone_code(questionnaire, words[2]);
    if (!answers) {
        std::puts("refused");
        return 1;
    }
    auto fields = all_questions(questionnaire);
    for (std::size_t fact = 0; fact < questionnaire.facts.size(); ++fact) fields.facts.push_back(fact);
    std::fputs(answer_sheet_header(questionnaire, fields).c_str(), stdout);
    std::fputs(answer_sheet_row(questionnaire, fields, {"", answers->cells, answers->facts}).c_str(), stdout);
    std::puts(phone_code(questionnaire, *answers).c_str());
}
