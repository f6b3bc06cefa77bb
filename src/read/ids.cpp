// SPDX-License-Identifier: MIT
#include "read/ids.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/scalar.hpp"

namespace socratic {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

template <class Is>
bool all(std::string_view text, Is is) {
    return std::all_of(text.begin(), text.end(), is);
}

std::string id_rule(ValueType type) {
    return type == ValueType::question_id
               ? "the id of a question is a letter, then letters and digits, at most 20 in all"
               : "an id is made of letters, digits, '-' and '_', begins with a letter or digit, and has at "
                 "most 40";
}

}  // namespace

std::string folded_id(std::string_view id) {
    std::string result(id);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

bool is_question_id(std::string_view text) {
    return !text.empty() && text.size() <= 20 && is_letter(text.front()) && all(text, is_letter_or_digit);
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= 40 && is_letter_or_digit(text.front()) &&
           all(text, [](char c) { return is_letter_or_digit(c) || c == '-' || c == '_'; });
}

bool is_version(std::string_view text) {
    return !text.empty() && text.size() <= 40 &&
           all(text, [](char c) { return is_letter_or_digit(c) || c == '.' || c == '+' || c == '-'; });
}

bool is_hash(std::string_view text) {
    return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_language(std::string_view text) {
    auto hyphen = std::min(text.find('-'), text.size());
    if (hyphen < 2 || hyphen > 3 || text.size() > 40 || !all(text.substr(0, hyphen), is_small)) return false;
    while (hyphen < text.size()) {
        const auto next = std::min(text.find('-', hyphen + 1), text.size());
        const auto part = text.substr(hyphen + 1, next - hyphen - 1);
        if (part.empty() || !all(part, is_letter_or_digit)) return false;
        hyphen = next;
    }
    return true;
}

std::optional<std::string> read_id(Reading& reading, const Node& node, ValueType type) {
    const auto text = read_word(reading, node, "an id");
    if (!text) return std::nullopt;
    if (text->front() == '_') {
        report(reading, node, fmt::format("the id {} begins with '_'", quoted(*text)),
               "ids that begin with '_' are kept for the program");
        return std::nullopt;
    }
    if (!(type == ValueType::question_id ? is_question_id(*text) : is_id(*text))) {
        report(reading, node, fmt::format("ill-formed id {}", quoted(*text)), id_rule(type));
        return std::nullopt;
    }
    if (folded_id(*text) == "respondent") {
        report(reading, node, fmt::format("the id '{}' is reserved", *text),
               "it is the first column of an answer sheet; choose another id");
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> read_version(Reading& reading, const Node& node) {
    const auto text = read_word(reading, node, "a version");
    if (!text || is_version(*text)) return text;
    report(reading, node, fmt::format("ill-formed version {}", quoted(*text)),
           "a version is made of letters, digits, '.', '+' and '-', and has at most 40, such as 1.0.0");
    return std::nullopt;
}

std::optional<std::string> read_language(Reading& reading, const Node& node) {
    const auto text = read_word(reading, node, "a language");
    if (!text || is_language(*text)) return text;
    report(reading, node, fmt::format("ill-formed language {}", quoted(*text)),
           "a language is two or three small letters, such as en, fr or pt-BR");
    return std::nullopt;
}

void IdSet::add(Reading& reading, const Node& node) {
    const auto [found, is_new] = first_.emplace(folded_id(node.text), &node);
    if (is_new) return;
    const auto& first = *found->second;
    const auto file = first.document == node.document ? std::string() : " of " + first.document->file;
    report(reading, node, fmt::format("the id {} is used twice", quoted(node.text)),
           first.text == node.text
               ? fmt::format("the first one is in line {}{}", first.line, file)
               : fmt::format("the first one, {}, is in line {}{}; upper and lower case are the same",
                             quoted(first.text), first.line, file));
}

const Node* IdSet::find(std::string_view id) const {
    const auto found = first_.find(folded_id(id));
    return found == first_.end() ? nullptr : found->second;
}

}  // namespace socratic
