// SPDX-License-Identifier: MIT
#include "model/formula.hpp"
#include <algorithm>

namespace socratic {
namespace {

constexpr char mark = '\'';

/// Digits, with a sign and a decimal point or comma at most.
bool is_number(std::string_view text) {
    if (text[0] == '+' || text[0] == '-') text.remove_prefix(1);
    if (text.empty() || text[0] < '0' || text[0] > '9') return false;
    return text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// Whatever number of marks stands before it.
bool holds_formula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(mark), text.size()));
    return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos &&
           !is_number(text);
}

}  // namespace

std::string no_formula(std::string_view text) {
    return holds_formula(text) ? mark + std::string(text) : std::string(text);
}

std::string_view without_formula_mark(std::string_view text) {
    return text.starts_with(mark) && holds_formula(text) ? text.substr(1) : text;
}

}  // namespace socratic
