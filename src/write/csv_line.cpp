// SPDX-License-Identifier: MIT
#include "write/csv_line.hpp"
#include "model/formula.hpp"

namespace socratic {

std::string csv_cell(std::string_view text) {
    const bool is_plain = text.find_first_of(",;\t\"\r\n") == std::string_view::npos &&
                          (text.empty() || (text.front() != ' ' && text.back() != ' '));
    if (is_plain) return std::string(text);
    std::string cell = "\"";
    for (const char letter : text) {
        if (letter == '"') cell += '"';
        cell += letter;
    }
    return cell + "\"";
}

std::string csv_line(std::initializer_list<std::string_view> cells) {
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != cells.begin()) line += ',';
        line += csv_cell(no_formula(cell));
    }
    return line + '\n';
}

}  // namespace socratic
