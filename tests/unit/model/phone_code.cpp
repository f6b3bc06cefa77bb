// SPDX-License-Identifier: MIT
#include "model/phone_code.hpp"
#include <doctest/doctest.h>
#include <string>
#include "model/crc20.hpp"

using namespace socratic;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Fact fact_with(std::string id, std::vector<std::string> values) {
    Fact fact;
    fact.id = std::move(id);
    for (auto& value : values) fact.values.push_back({std::move(value), {}});
    return fact;
}

/// Q1 to Qn on a scale of 0 to 5, two facts.
Questionnaire questions(int count) {
    Questionnaire questionnaire;
    questionnaire.dimensions.resize(1);
    questionnaire.dimensions[0].id = "D";
    for (int i = 1; i <= count; ++i) {
        Question question;
        question.id = "Q" + std::to_string(i);
        questionnaire.dimensions[0].questions.push_back(question);
    }
    questionnaire.facts = {fact_with("office", {"hq", "field"}),
                           fact_with("role", {"board", "staff", "other"})};
    return questionnaire;
}

/// Every kind of answer in turn.
PhoneAnswers mixed_answers(int count, std::vector<std::int16_t> facts = {no_fact_value, no_fact_value}) {
    PhoneAnswers answers{{}, std::move(facts)};
    for (int i = 0; i < count; ++i) answers.cells.push_back(static_cast<Cell>(i % 9 - 3));
    return answers;
}

std::string bare(std::string code) {
    std::erase(code, '-');
    return code;
}

}  // namespace

// The codes of this test were computed in Python: int for the number, long division for the checksum.
TEST_CASE("forty questions make thirty characters in groups of five") {
    const auto questionnaire = questions(40);
    CHECK(phone_code_fingerprint(questionnaire) == 0x3a5d2);
    CHECK(phone_code(questionnaire, mixed_answers(40)) == "17ZCR-8C0SQ-A3T6Q-35DQ1-SVTDE-6YY05");
    CHECK(phone_code_length(questionnaire, {no_fact_value, no_fact_value}) == 30);
}

TEST_CASE("facts make the code longer and only those given are in it") {
    const auto questionnaire = questions(40);
    CHECK(phone_code(questionnaire, mixed_answers(40, {1, no_fact_value})) ==
          "09ZV6-2306D-TGYHN-RSBDR-EEYKB-HNA4PY");
    CHECK(phone_code(questionnaire, mixed_answers(40, {1, 2})) == "0XZHJ-690K9-FJVN1-AC299-BCVT2-N7492C");
}

TEST_CASE("each dimension's own scale counts") {
    auto questionnaire = questions(2);
    questionnaire.dimensions[0].id = "POL";
    questionnaire.dimensions[0].questions[0].id = "POL1";
    questionnaire.dimensions[0].questions[1].id = "POL2";
    Dimension leadership;
    leadership.id = "LEA";
    leadership.scale = Scale{1, 4, {}};
    leadership.questions.resize(1);
    leadership.questions[0].id = "LEA1";
    questionnaire.dimensions.push_back(leadership);
    const PhoneAnswers answers{{3, cell_dont_know, cell_not_applicable}, {0, no_fact_value}};
    CHECK(phone_code_fingerprint(questionnaire) == 890185);
    CHECK(phone_code(questionnaire, answers) == "0T9KK-0B");
    CHECK(read_phone_code(questionnaire, "0T9KK-0B") == answers);
}

TEST_CASE("what was answered comes back from codes of any length") {
    for (const int count : {1, 2, 3, 12, 13, 40, 41, 200})
        for (const std::vector<std::int16_t>& facts :
             {std::vector<std::int16_t>{-1, -1}, {0, -1}, {-1, 2}, {1, 0}}) {
            CAPTURE(count);
            const auto questionnaire = questions(count);
            const auto answers = mixed_answers(count, facts);
            const auto code = phone_code(questionnaire, answers);
            CHECK(read_phone_code(questionnaire, code) == answers);
            CHECK(bare(code).size() == phone_code_length(questionnaire, facts));
            CHECK(looks_like_phone_code(questionnaire, code));
        }
}

TEST_CASE("the extremes of every question come back") {
    const auto questionnaire = questions(41);
    for (const Cell cell : {cell_empty, cell_not_applicable, cell_dont_know, Cell{0}, Cell{5}}) {
        CAPTURE(cell);
        const PhoneAnswers answers{std::vector<Cell>(41, cell), {no_fact_value, no_fact_value}};
        const auto code = phone_code(questionnaire, answers);
        CHECK(bare(code).size() == 30);
        CHECK(read_phone_code(questionnaire, code) == answers);
    }
}

TEST_CASE("what is easily mistaken is taken as meant") {
    const auto questionnaire = questions(40);
    const auto answers = mixed_answers(40);
    CHECK(read_phone_code(questionnaire, "17zcr8c0sqa3t6q35dq1svtde6yy05") == answers);
    CHECK(read_phone_code(questionnaire, " l7ZCR 8COSQ.A3T6Q\t35DQi–SVTDE\u00A06yyo5 ") == answers);
}

TEST_CASE("a code of forty questions with any one character wrong is refused") {
    const auto questionnaire = questions(40);
    const auto code = bare(phone_code(questionnaire, mixed_answers(40)));
    for (std::size_t i = 0; i < code.size(); ++i)
        for (const char letter : alphabet) {
            if (letter == code[i]) continue;
            auto wrong = code;
            wrong[i] = letter;
            CAPTURE(wrong);
            CHECK_FALSE(read_phone_code(questionnaire, wrong));
        }
}

TEST_CASE("a code of forty questions with two characters swapped is refused") {
    const auto questionnaire = questions(40);
    const auto code = bare(phone_code(questionnaire, mixed_answers(40)));
    for (std::size_t i = 0; i < code.size(); ++i)
        for (std::size_t j = i + 1; j < code.size(); ++j) {
            if (code[i] == code[j]) continue;
            auto wrong = code;
            std::swap(wrong[i], wrong[j]);
            CAPTURE(wrong);
            CHECK_FALSE(read_phone_code(questionnaire, wrong));
        }
}

TEST_CASE("a code of forty questions with two characters wrong is refused") {
    const auto questionnaire = questions(40);
    const auto code = bare(phone_code(questionnaire, mixed_answers(40, {1, 2})));
    for (std::size_t i = 0; i < code.size(); i += 7)
        for (std::size_t j = i + 1; j < code.size(); j += 9)
            for (const char first : alphabet)
                for (const char second : alphabet) {
                    if (first == code[i] || second == code[j]) continue;
                    auto wrong = code;
                    wrong[i] = first;
                    wrong[j] = second;
                    if (read_phone_code(questionnaire, wrong)) FAIL_CHECK(wrong);
                }
}

TEST_CASE("a character forgotten or too many is refused and still looks like a code") {
    const auto questionnaire = questions(40);
    const auto code = bare(phone_code(questionnaire, mixed_answers(40)));
    for (std::size_t i = 0; i < code.size(); ++i) {
        auto shorter = code;
        shorter.erase(i, 1);
        CHECK_FALSE(read_phone_code(questionnaire, shorter));
        CHECK(looks_like_phone_code(questionnaire, shorter));
        auto longer = code;
        longer.insert(i, 1, code[i]);
        CHECK_FALSE(read_phone_code(questionnaire, longer));
        CHECK(looks_like_phone_code(questionnaire, longer));
    }
}

TEST_CASE("a code of another questionnaire is refused") {
    const auto questionnaire = questions(40);
    const auto code = phone_code(questionnaire, mixed_answers(40));
    auto other = questionnaire;
    other.dimensions[0].questions[7].id = "Q8b";
    CHECK_FALSE(read_phone_code(other, code));
    other = questionnaire;
    other.scale.min = 1;
    other.scale.max = 6;
    CHECK_FALSE(read_phone_code(other, code));
    other = questionnaire;
    other.facts[1].values[2].id = "guest";
    CHECK_FALSE(read_phone_code(other, code));
    other = questionnaire;
    other.facts.pop_back();
    CHECK_FALSE(read_phone_code(other, code));
    CHECK_FALSE(read_phone_code(questions(41), code));
}

TEST_CASE("wording and version may change under a code") {
    auto questionnaire = questions(40);
    const auto code = phone_code(questionnaire, mixed_answers(40));
    questionnaire.version = "1.0.1";
    questionnaire.dimensions[0].questions[0].text = plain_text("We have a policy.");
    CHECK(read_phone_code(questionnaire, code) == mixed_answers(40));
}

TEST_CASE("a right checksum over a number that no form writes is refused") {
    const auto questionnaire = questions(40);
    // Thirty-two to the 26th less one is more than forty answers of nine kinds can make.
    auto crc = phone_code_fingerprint(questionnaire);
    for (int i = 0; i < 26; ++i) crc = crc20(crc, 31, 5);
    std::string code(26, 'Z');
    for (const int shift : {15, 10, 5, 0}) code += alphabet[(crc >> shift) & 31];
    CHECK_FALSE(read_phone_code(questionnaire, code));
}

TEST_CASE("what is no code does not look like one") {
    const auto questionnaire = questions(40);
    CHECK_FALSE(looks_like_phone_code(questionnaire, ""));
    CHECK_FALSE(looks_like_phone_code(questionnaire, "amina7"));
    CHECK_FALSE(looks_like_phone_code(questionnaire, "17ZCR-8C0SQ-A3T6Q-35DQ1-SVTDE-6YY0U"));
    CHECK_FALSE(looks_like_phone_code(questionnaire, "respondent,Q1,Q2,Q3,Q4,Q5,Q6,Q7"));
    CHECK_FALSE(read_phone_code(questionnaire, ""));
    CHECK_FALSE(read_phone_code(questionnaire, "\xff\xfe"));
    CHECK_FALSE(read_phone_code(questionnaire, std::string(100000, '0')));
}

TEST_CASE("a code of one's own is parted from the phone code after it") {
    const auto questionnaire = questions(40);
    const std::string code = "17ZCR-8C0SQ-A3T6Q-35DQ1-SVTDE-6YY05";
    const auto split = [&](const std::string& line) {
        const auto parts = split_phone_code_line(questionnaire, line);
        return std::string(parts.respondent) + "|" + std::string(parts.code);
    };
    CHECK(split(code) == "|" + code);
    CHECK(split("  " + code) == "|" + code);
    CHECK(split("amina7 " + code) == "amina7|" + code);
    CHECK(split("amina 7,\t17ZCR 8C0SQ A3T6Q 35DQ1 SVTDE 6YY05") ==
          "amina 7|17ZCR 8C0SQ A3T6Q 35DQ1 SVTDE 6YY05");
    CHECK(split("amina7 17ZCR-8C0SQ-A3T6Q-35DQ1-SVTDE-6YY06") ==
          "amina7|17ZCR-8C0SQ-A3T6Q-35DQ1-SVTDE-6YY06");
    CHECK(split("something else") == "|something else");
    CHECK(split("") == "|");
}

TEST_CASE("the code of a spectrum holds that it varies") {
    auto questionnaire = questions(16);
    const auto wheel = phone_code_length(questionnaire, {no_fact_value, no_fact_value});
    questionnaire.kind = Kind::spectrum;
    PhoneAnswers answers{{}, {1, no_fact_value}};
    for (int i = 0; i < 16; ++i) answers.cells.push_back(static_cast<Cell>(i % 10 - 4));
    CHECK(answers.cells.front() == cell_varies);
    CHECK(read_phone_code(questionnaire, phone_code(questionnaire, answers)) == answers);
    CHECK(phone_code_length(questionnaire, {no_fact_value, no_fact_value}) >= wheel);
}
