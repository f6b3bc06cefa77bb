// SPDX-License-Identifier: MIT
#include "model/level_code.hpp"
#include <algorithm>
#include "model/answer_word.hpp"

namespace socratic {
namespace {

bool is_same_word(std::string_view a, std::string_view b) {
    const auto capital = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return capital(x) == capital(y); });
}

}  // namespace

std::string answer_code(Cell cell, const Scale& scale) {
    if (cell == cell_varies) return "VARY";
    if (cell < 0) return std::string(answer_word(cell));
    const int level = scale.min + cell;
    return level < 0 ? "m" + std::to_string(-level) : std::to_string(level);
}

std::optional<Cell> answer_of_code(std::string_view code, const Scale& scale, Kind kind) {
    if (code.empty()) return std::nullopt;
    for (const auto cell : {cell_dont_know, cell_not_applicable, cell_varies})
        if ((cell != cell_varies || kind == Kind::spectrum) && is_same_word(code, answer_code(cell, scale)))
            return cell;
    for (int above = 0; above < scale.count(); ++above) {
        const auto cell = static_cast<Cell>(above);
        if (is_same_word(code, answer_code(cell, scale))) return cell;
    }
    return std::nullopt;
}

}  // namespace socratic
