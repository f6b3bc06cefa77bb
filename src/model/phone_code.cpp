// SPDX-License-Identifier: MIT
#include "model/phone_code.hpp"
#include <algorithm>
#include <cassert>
#include "base/utf8.hpp"
#include "model/crc20.hpp"
#include "model/long_number.hpp"

namespace socratic {
namespace {

constexpr std::string_view characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t checksum_length = 4;

/// The answer that digit 0 stands for.
Cell lowest_cell(const Questionnaire& questionnaire) {
    return questionnaire.kind == Kind::spectrum ? cell_varies : cell_empty;
}

/// By asked question: how many answers there are, those that are no level included.
std::vector<std::uint32_t> question_radices(const Questionnaire& questionnaire) {
    std::vector<std::uint32_t> radices;
    for (const auto& position : asked_questions(questionnaire))
        radices.push_back(static_cast<std::uint32_t>(
            scale_of(questionnaire, questionnaire.dimensions[position.dimension]).count() -
            lowest_cell(questionnaire)));
    return radices;
}

std::uint32_t fact_radix(const Fact& fact) {
    return static_cast<std::uint32_t>(std::max<std::size_t>(1, fact.values.size()));
}

/// The digits from the last to the first: what is popped comes in the order of the questionnaire.
void push_digits(LongNumber& number, const std::vector<std::uint32_t>& radices,
                 const std::vector<std::uint32_t>& digits) {
    for (auto i = radices.size(); i-- > 0;) number.push(radices[i], digits[i]);
}

void push_facts(LongNumber& number, const Questionnaire& questionnaire,
                const std::vector<std::int16_t>& facts) {
    for (auto i = facts.size(); i-- > 0;)
        if (facts[i] != no_fact_value)
            number.push(fact_radix(questionnaire.facts[i]), static_cast<std::uint32_t>(facts[i]));
    for (auto i = facts.size(); i-- > 0;) number.push(2, facts[i] == no_fact_value ? 0 : 1);
}

bool has_facts(const std::vector<std::int16_t>& facts) {
    return std::any_of(facts.begin(), facts.end(), [](auto value) { return value != no_fact_value; });
}

std::size_t length_of(LongNumber number) {
    std::size_t length = 0;
    for (; !number.is_zero(); ++length) number.pop(32);
    return length;
}

/// The characters before the checksum: as many as the largest number of such answers needs, and with facts
/// one more at least than without.
std::size_t number_length(const Questionnaire& questionnaire, const std::vector<std::int16_t>& facts) {
    const auto radices = question_radices(questionnaire);
    auto largest_digits = radices;
    for (auto& digit : largest_digits) --digit;
    LongNumber largest;
    push_digits(largest, radices, largest_digits);
    const auto bare = length_of(largest);
    if (!has_facts(facts)) return bare;
    auto last_values = facts;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (facts[i] != no_fact_value)
            last_values[i] = static_cast<std::int16_t>(fact_radix(questionnaire.facts[i]) - 1);
    push_facts(largest, questionnaire, last_values);
    return std::max(bare + 1, length_of(largest));
}

std::size_t longest_code(const Questionnaire& questionnaire) {
    const std::vector<std::int16_t> all(questionnaire.facts.size(), 0);
    return phone_code_length(questionnaire, all);
}

std::string in_groups(const std::string& code) {
    std::string text;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 5 == 0 && i + 1 < code.size()) text += '-';
        text += code[i];
    }
    return text;
}

std::uint32_t checksum(const Questionnaire& questionnaire, const std::vector<std::uint32_t>& digits,
                       std::size_t length) {
    auto crc = phone_code_fingerprint(questionnaire);
    for (std::size_t i = 0; i < length; ++i) crc = crc20(crc, digits[i], 5);
    return crc;
}

bool is_separator(std::string_view point) {
    for (const std::string_view separator : {" ", "\t", "-", ".", "\u00A0", "\u202F", "\u2010", "\u2011",
                                             "\u2012", "\u2013", "\u2014", "\u2212"})
        if (point == separator) return true;
    return false;
}

/// The character's value in base 32, or nothing.
std::optional<std::uint32_t> digit_of(std::string_view point) {
    if (point.size() != 1) return std::nullopt;
    char letter = point[0] >= 'a' && point[0] <= 'z' ? static_cast<char>(point[0] - 'a' + 'A') : point[0];
    if (letter == 'O') letter = '0';
    if (letter == 'I' || letter == 'L') letter = '1';
    const auto at = characters.find(letter);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

/// What was typed, in base 32; empty when a character of it is in no code.
std::vector<std::uint32_t> digits_of(std::string_view text) {
    std::vector<std::uint32_t> digits;
    for (const auto point : split_code_points(text)) {
        if (is_separator(point)) continue;
        const auto digit = digit_of(point);
        if (!digit) return {};
        digits.push_back(*digit);
    }
    return digits;
}

/// The facts, from a number that has some; nothing when it holds what no form writes.
std::optional<std::vector<std::int16_t>> pop_facts(LongNumber& number, const Questionnaire& questionnaire) {
    std::vector<bool> given;
    for (std::size_t i = 0; i < questionnaire.facts.size(); ++i) given.push_back(number.pop(2) == 1);
    std::vector<std::int16_t> facts(given.size(), no_fact_value);
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (!given[i]) continue;
        if (questionnaire.facts[i].values.empty()) return std::nullopt;
        facts[i] = static_cast<std::int16_t>(number.pop(fact_radix(questionnaire.facts[i])));
    }
    return facts;
}

}  // namespace

std::uint32_t phone_code_fingerprint(const Questionnaire& questionnaire) {
    std::string identity;
    for (const auto& position : asked_questions(questionnaire)) {
        const auto& dimension = questionnaire.dimensions[position.dimension];
        const auto& scale = scale_of(questionnaire, dimension);
        identity += dimension.questions[position.question].id + " " + std::to_string(scale.min) + " " +
                    std::to_string(scale.max) + "\n";
    }
    for (const auto& fact : questionnaire.facts) {
        identity += fact.id;
        for (const auto& value : fact.values) identity += " " + value.id;
        identity += "\n";
    }
    std::uint32_t crc = 0xfffff;
    for (const char byte : identity) crc = crc20(crc, static_cast<unsigned char>(byte), 8);
    return crc;
}

std::size_t phone_code_length(const Questionnaire& questionnaire, const std::vector<std::int16_t>& facts) {
    return number_length(questionnaire, facts) + checksum_length;
}

std::string phone_code(const Questionnaire& questionnaire, const PhoneAnswers& answers) {
    const auto radices = question_radices(questionnaire);
    assert(answers.cells.size() == radices.size() && answers.facts.size() == questionnaire.facts.size());
    std::vector<std::uint32_t> answer_digits;
    for (const auto cell : answers.cells)
        answer_digits.push_back(static_cast<std::uint32_t>(cell - lowest_cell(questionnaire)));
    LongNumber number;
    push_digits(number, radices, answer_digits);
    if (has_facts(answers.facts)) push_facts(number, questionnaire, answers.facts);

    std::vector<std::uint32_t> digits(number_length(questionnaire, answers.facts));
    for (auto i = digits.size(); i-- > 0;) digits[i] = number.pop(32);
    const auto crc = checksum(questionnaire, digits, digits.size());
    for (const int shift : {15, 10, 5, 0}) digits.push_back((crc >> shift) & 31);
    std::string code;
    for (const auto digit : digits) code += characters[digit];
    return in_groups(code);
}

std::optional<PhoneAnswers> read_phone_code(const Questionnaire& questionnaire, std::string_view text) {
    const auto digits = digits_of(text);
    if (digits.size() <= checksum_length || digits.size() > longest_code(questionnaire)) return std::nullopt;
    const auto length = digits.size() - checksum_length;
    std::uint32_t written = 0;
    for (auto i = length; i < digits.size(); ++i) written = written << 5 | digits[i];
    if (written != checksum(questionnaire, digits, length)) return std::nullopt;

    PhoneAnswers answers{{}, std::vector<std::int16_t>(questionnaire.facts.size(), no_fact_value)};
    const auto bare = number_length(questionnaire, answers.facts);
    if (length < bare) return std::nullopt;
    LongNumber number;
    for (std::size_t i = 0; i < length; ++i) number.push(32, digits[i]);
    if (length > bare) {
        const auto facts = pop_facts(number, questionnaire);
        if (!facts || !has_facts(*facts) || number_length(questionnaire, *facts) != length)
            return std::nullopt;
        answers.facts = *facts;
    }
    for (const auto radix : question_radices(questionnaire))
        answers.cells.push_back(
            static_cast<Cell>(static_cast<int>(number.pop(radix)) + lowest_cell(questionnaire)));
    if (!number.is_zero()) return std::nullopt;
    return answers;
}

bool looks_like_phone_code(const Questionnaire& questionnaire, std::string_view text) {
    const std::vector<std::int16_t> none(questionnaire.facts.size(), no_fact_value);
    const auto length = digits_of(text).size();
    return length > 0 && length + 2 >= phone_code_length(questionnaire, none) &&
           length <= longest_code(questionnaire) + 2;
}

PhoneCodeLine split_phone_code_line(const Questionnaire& questionnaire, std::string_view line) {
    constexpr std::string_view between = " \t,;:";
    std::optional<PhoneCodeLine> likely;
    for (auto at = std::min(line.find_first_not_of(between), line.size()); at < line.size();) {
        const auto respondent = line.substr(0, at);
        const PhoneCodeLine parts{respondent.substr(0, respondent.find_last_not_of(between) + 1),
                                  line.substr(at)};
        if (read_phone_code(questionnaire, parts.code)) return parts;
        if (!likely && looks_like_phone_code(questionnaire, parts.code)) likely = parts;
        const auto blank = line.find_first_of(between, at);
        at = blank == std::string_view::npos ? line.size()
                                             : std::min(line.find_first_not_of(between, blank), line.size());
    }
    return likely.value_or(PhoneCodeLine{"", line});
}

}  // namespace socratic
