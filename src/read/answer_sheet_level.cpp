// SPDX-License-Identifier: MIT
#include "read/answer_sheet_level.hpp"
#include <algorithm>
#include <charconv>

namespace socratic {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word(std::string_view text, std::string_view capitals) {
    return std::equal(text.begin(), text.end(), capitals.begin(), capitals.end(), [](char c, char capital) {
        return (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) == capital;
    });
}

/// A whole number written the one way a person would: no plus sign, no leading zero.
std::optional<int> parse_whole(std::string_view text) {
    if (text.size() == 1 && is_digit(text[0])) return text[0] - '0';
    const auto digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
    if (digits.front() == '0' && text != "0") return std::nullopt;
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// 2.5 or 2,5 or 2.0
bool is_decimal(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const auto mark = text.find_first_of(".,");
    if (mark == std::string_view::npos || text.size() < 2) return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), is_digit) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(mark) + 1, text.end(), is_digit);
}

/// 2026-03-04
bool is_date(std::string_view text) {
    if (text.size() < 10) return false;
    for (std::size_t i = 0; i < 10; ++i)
        if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i])) return false;
    return true;
}

}  // namespace

std::optional<Cell> parse_level(std::string_view text, const Scale& scale, Kind kind) {
    if (text.empty()) return cell_empty;
    const auto level = parse_whole(text);
    if (level && *level >= scale.min && *level <= scale.max) return static_cast<Cell>(*level - scale.min);
    if (is_word(text, "DK") || is_word(text, "NSP")) return cell_dont_know;
    if (is_word(text, "NA") || is_word(text, "SO")) return cell_not_applicable;
    if (kind == Kind::spectrum && is_word(text, "VARIES")) return cell_varies;
    return std::nullopt;
}

std::string level_hint(std::string_view text, Kind kind) {
    if (is_decimal(text))
        return "levels are whole numbers; a level that the room agreed on may be a half, and goes into the "
               "assessment file";
    const auto digits = text.find_first_not_of("+0");
    if (digits != std::string_view::npos && digits > 0 && parse_whole(text.substr(digits)))
        return "write the number alone, without '+' or leading zeros";
    if (text.starts_with("\u2212")) return "write the minus sign as '-'";
    if (text.starts_with('='))
        return "this formula was never computed: type the level itself, or open and save the file in the "
               "spreadsheet program";
    if (is_date(text))
        return "the spreadsheet program took what was typed for a date: type the level again, in a cell that "
               "is "
               "formatted as a number";
    if (kind == Kind::spectrum)
        return "write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, VARIES "
               "for "
               "it varies, or nothing";
    if (is_word(text, "VARIES")) return "only the questions of a spectrum have the answer VARIES";
    return "write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or nothing";
}

}  // namespace socratic
