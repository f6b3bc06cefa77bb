// SPDX-License-Identifier: MIT
#include "commands/ask_lines.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "commands/ask_fixture.hpp"
#include "model/phone_code.hpp"

using namespace ask_fixture;

namespace {

/// One person a line; then the first problem, if there is one.
std::string read_lines(const std::string& text, std::vector<std::size_t> facts = {}) {
    const auto questionnaire = small_questionnaire();
    const auto questions = person_questions(questionnaire, std::move(facts));
    CodesInUse codes;
    codes.add("taken");
    AnswerLines lines(questions, codes, true);
    std::string out, rest = text;
    try {
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            if (const auto person = lines.take(rest.substr(0, end))) out += print(*person) + "\n";
            rest.erase(0, end + 1);
        }
        lines.end();
    } catch (const Failure& failure) {
        const auto& problem = failure.problems().front();
        out += std::to_string(problem.place.line) + ": " + problem.message;
    }
    return out;
}

}  // namespace

TEST_CASE("a person on a line or an answer on each of them") {
    CHECK(read_lines("3 2 -2\n\nDK na -\n") == "_r1 [3 2 0] - -\n_r2 [DK NA -] - -\n");
    CHECK(read_lines("3\n2\n\n-2\n5 5 2\r\n") == "_r1 [3 2 0] - -\n_r2 [5 5 4] - -\n");
    CHECK(read_lines("3 2 1") == "_r1 [3 2 3] - -\n");
}

TEST_CASE("facts come first and in their own words") {
    CHECK(read_lines("field 3 2 1\n-\n1\n2\nSO\n", {1}) == "_r1 [3 2 3] - 1\n_r2 [1 2 NA] - -\n");
    CHECK(read_lines("fleid 3 2 1\n", {1}) == "1: office: expected one of hq, field, or '-', got 'fleid'");
}

TEST_CASE("a code of their own stands before the answers or above them") {
    CHECK(read_lines("bo: 3 2 1\nal:\n1\n1\n1\n") == "bo [3 2 3] - -\nal [1 1 3] - -\n");
    CHECK(read_lines("taken: 3 2 1\n") == "1: the code 'taken' is in the sheet already");
    CHECK(read_lines("bo: 3 2 1\nbo: 3 2 1\n") == "bo [3 2 3] - -\n2: the code 'bo' is in the sheet already");
    CHECK(read_lines("_r3: 3 2 1\n") == "1: codes that begin with '_' are kept for the program, got '_r3'");
    CHECK(read_lines("=a: 3 2 1\n") == "1: a spreadsheet program would change the code '=a'");
    CHECK(read_lines(": 3 2 1\n") == "1: expected a code before ':'");
    CHECK(read_lines(std::string(41, 'a') + ": 3 2 1\n").find("is longer than 40 characters") !=
          std::string::npos);
}

TEST_CASE("codes from a phone with and without a code before them") {
    const auto code = phone_code(small_questionnaire(), {{3, cell_dont_know, 0}, {no_fact_value, 1}});
    CHECK(read_lines(code + "\nbo " + code + "\n", {1}) == "_r1 [3 DK 0] - 1\nbo [3 DK 0] - 1\n");
    auto wrong = code;
    wrong[1] = wrong[1] == '0' ? '1' : '0';
    CHECK(read_lines("1 1 1\n" + wrong + "\n") ==
          "_r1 [1 1 3] - -\n2: this code from a phone is mistyped, or of another questionnaire");
}

TEST_CASE("what is wrong is named with its line and who came before is complete") {
    CHECK(read_lines("3 2 1\n3 2\n") == "_r1 [3 2 3] - -\n2: expected 3 answers, got 2");
    CHECK(read_lines("3 2 1 4\n") == "1: expected 3 answers, got 4");
    CHECK(read_lines("3 6 1\n") == "1: POL2: expected a whole level from 0 to 5, DK, NA or '-', got '6'");
    CHECK(read_lines("3\n2 1\n") == "2: expected one answer, got 2");
    CHECK(read_lines("3\nbo: 1 1 1\n") ==
          "2: a new person begins here, but the one before has 1 of 3 answers");
    CHECK(read_lines("3 2 1\n3\n2\n") ==
          "_r1 [3 2 3] - -\n3: the input ends in the middle of a person, after 2 of 3 answers");
    CHECK(read_lines("bo:\n") == "1: the input ends in the middle of a person, after 0 of 3 answers");
    CHECK(read_lines("3 2 \xff\n") == "1: this is not UTF-8");
    CHECK(read_lines("").empty());
}
