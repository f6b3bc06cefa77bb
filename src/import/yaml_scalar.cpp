// SPDX-License-Identifier: MIT
#include "import/yaml_scalar.hpp"
#include <algorithm>
#include "base/utf8.hpp"

namespace socratic {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Spaces and marks that are no ASCII, at which editors and YAML readers differ.
bool has_odd_character(std::string_view text) {
    const auto points = split_code_points(text);
    return std::any_of(points.begin(), points.end(), [](std::string_view point) {
        return point == "\u00A0" || point == "\u0085" || point == "\u2028" || point == "\u2029" ||
               point == "\u202F" || point == "\uFEFF" || point == "\u00AD" ||
               (point >= "\u2000" && point <= "\u201F" && point.size() == 3);
    });
}

/// True for what YAML takes for the text that it is, wherever it stands.
bool is_plain(std::string_view text) {
    if (text.empty() || text.size() > 60 || !is_letter(text.front()) || text.back() == ' ') return false;
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (has_control_characters(text) || find_invalid_utf8(text)) return false;
    if (small == "null" || small == "true" || small == "false") return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) {
                           return is_letter(c) || is_digit(c) || c == ' ' || c == '/' || c == '_' ||
                                  c == '-' || c == '.' || c == '(' || c == ')' || c == '\'';
                       }) &&
           !has_odd_character(text);
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    std::string out = "\"";
    for (const auto point : split_code_points(text)) {
        if (point == "\n")
            out += "\\n";
        else if (point == "\t")
            out += "\\t";
        else if (point == "\"" || point == "\\")
            out += "\\" + std::string(point);
        else if (has_control_characters(point) || find_invalid_utf8(point))
            out += '?';
        else
            out += point;
    }
    return out + "\"";
}

}  // namespace socratic
