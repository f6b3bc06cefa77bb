// SPDX-License-Identifier: MIT
#include "model/tool_codes.hpp"
#include <algorithm>
#include <set>

namespace socratic {
namespace {

constexpr std::size_t longest_code = 20;
constexpr std::size_t longest_answer_code = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string in_small_letters(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool is_code(const std::string& id) {
    return !id.empty() && is_letter(id.front()) && id.size() <= longest_code &&
           std::all_of(id.begin(), id.end(), [](char c) { return is_letter(c) || is_digit(c); });
}

/// The nearest code to an id that nobody has taken yet.
std::string free_code(const std::string& id, const std::set<std::string>& taken) {
    std::string plain;
    for (const char letter : id)
        if (is_letter(letter) || is_digit(letter)) plain += letter;
    if (plain.empty() || !is_letter(plain.front())) plain = "x" + plain;
    auto code = plain.substr(0, longest_code);
    for (int number = 2; taken.contains(in_small_letters(code)); ++number) {
        const auto ending = "x" + std::to_string(number);
        code = plain.substr(0, longest_code - ending.size()) + ending;
    }
    return code;
}

/// The ids that keep the rule first, so that no other takes their place.
void give_codes(const std::vector<std::string>& ids, std::set<std::string>& taken,
                std::vector<std::string>& codes) {
    codes.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (is_code(ids[i]) && taken.insert(in_small_letters(ids[i])).second) codes[i] = ids[i];
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!codes[i].empty()) continue;
        codes[i] = free_code(ids[i], taken);
        taken.insert(in_small_letters(codes[i]));
    }
}

}  // namespace

ToolCodes tool_codes(const Questionnaire& questionnaire) {
    std::set<std::string> taken{"respondent"};
    std::vector<std::string> ids;
    for (const auto& dimension : questionnaire.dimensions)
        for (const auto& question : dimension.questions) taken.insert(in_small_letters(question.id));
    for (const auto& fact : questionnaire.facts) ids.push_back(fact.id);
    for (const auto& dimension : questionnaire.dimensions) ids.push_back(dimension.id);
    for (const auto& open : questionnaire.open_questions) ids.push_back(open.id);
    if (questionnaire.kind == Kind::spectrum)
        for (const auto& dimension : questionnaire.dimensions) ids.push_back(aim_id(dimension.id));
    std::vector<std::string> all;
    give_codes(ids, taken, all);
    const auto facts = all.begin() + static_cast<std::ptrdiff_t>(questionnaire.facts.size());
    const auto dimensions = facts + static_cast<std::ptrdiff_t>(questionnaire.dimensions.size());
    ToolCodes codes;
    codes.facts.assign(all.begin(), facts);
    codes.dimensions.assign(facts, dimensions);
    const auto open = dimensions + static_cast<std::ptrdiff_t>(questionnaire.open_questions.size());
    codes.open_questions.assign(dimensions, open);
    codes.aims.assign(open, all.end());
    return codes;
}

const std::string& question_code(const ToolCodes& codes, const Question& question, std::size_t index) {
    return question.aim ? codes.aims[index] : question.id;
}

std::vector<std::string> value_codes(const Fact& fact) {
    const auto is_code = [](const Fact::Value& value) {
        return value.id.size() <= longest_answer_code &&
               std::all_of(value.id.begin(), value.id.end(),
                           [](char c) { return is_letter(c) || is_digit(c); });
    };
    std::vector<std::string> codes;
    if (std::all_of(fact.values.begin(), fact.values.end(), is_code))
        for (const auto& value : fact.values) codes.push_back(value.id);
    else
        for (std::size_t i = 0; i < fact.values.size(); ++i) codes.push_back("V" + std::to_string(i + 1));
    return codes;
}

}  // namespace socratic
