// SPDX-License-Identifier: MIT
#include "model/words.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace socratic {
namespace {

/// "fr" of "fr-CA".
std::string_view primary_language(const Words& catalogue) {
    const std::string_view tag = catalogue.language;
    return tag.substr(0, tag.find('-'));
}

bool has_decimal_comma(const Words& catalogue) {
    const auto language = primary_language(catalogue);
    return language == "fr" || language == "de" || language == "es";
}

const std::string* find_words(const Words& catalogue, std::string_view key) {
    const auto found = catalogue.by_key.find(key);
    return found == catalogue.by_key.end() ? nullptr : &found->second;
}

/// One pass, so that a value that holds braces itself stays as it is; an unknown {name} stays too.
std::string fill(std::string_view text, const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) break;
        const auto name = text.substr(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& candidate) { return candidate.first == name; });
        const auto kept = value == values.end() ? open + 1 : open;
        out += text.substr(0, kept);
        if (value != values.end()) out += value->second;
        text.remove_prefix(value == values.end() ? kept : close + 1);
    }
    return out += text;
}

/// Rounds the digits as people see them: 2.675 is 2.68, although the nearest double is a little less.
/// `digits` is a plain decimal number without a sign.
std::string round_half_up(std::string digits, int decimals) {
    auto point = digits.find('.');
    if (point == std::string::npos) {
        point = digits.size();
        digits += '.';
    }
    const auto wanted = point + 1 + static_cast<std::size_t>(decimals);
    if (digits.size() <= wanted) return digits.append(wanted - digits.size(), '0');
    bool carry = digits[wanted] >= '5';
    digits.resize(wanted);
    for (auto i = digits.size(); carry && i-- > 0;) {
        if (digits[i] == '.') continue;
        carry = digits[i] == '9';
        digits[i] = carry ? '0' : static_cast<char>(digits[i] + 1);
    }
    return carry ? "1" + digits : digits;
}

bool is_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9') return false;
    return true;
}

std::string without_leading_zero(std::string_view digits) {
    return std::string(digits.front() == '0' ? digits.substr(1) : digits);
}

}  // namespace

std::string words(const Words& catalogue, std::string_view key,
                  const std::vector<std::pair<std::string_view, std::string>>& values) {
    const auto* text = find_words(catalogue, key);
    return text == nullptr ? std::string(key) : fill(*text, values);
}

std::string words_for_count(const Words& catalogue, std::string_view key, long count,
                            std::vector<std::pair<std::string_view, std::string>> values) {
    const bool singular = count == 1 || (count == 0 && primary_language(catalogue) == "fr");
    values.emplace_back("n", std::to_string(count));
    return words(catalogue, std::string(key) + (singular ? ".one" : ".other"), values);
}

std::string words_for_amount(const Words& catalogue, std::string_view key, double amount, int decimals,
                             std::vector<std::pair<std::string_view, std::string>> values) {
    const auto number = number_in(catalogue, amount, decimals);
    const auto whole = number.substr(0, number.find_first_of(".,"));
    const bool singular = primary_language(catalogue) == "fr" ? whole == "0" || whole == "1" : number == "1";
    values.emplace_back("n", number);
    return words(catalogue, std::string(key) + (singular ? ".one" : ".other"), values);
}

std::string number_in(const Words& catalogue, double value, int decimals) {
    char buffer[512];  // a double has at most 309 digits before the point and 324 zeros after it
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::fixed);
    if (!std::isfinite(value) || end.ec != std::errc()) return "?";
    auto digits = round_half_up(std::string(buffer, end.ptr), std::max(0, decimals));
    if (digits.back() == '.') digits.pop_back();
    const bool is_zero = digits.find_first_not_of("0.") == std::string::npos;
    if (has_decimal_comma(catalogue)) std::replace(digits.begin(), digits.end(), '.', ',');
    return value < 0 && !is_zero ? "\u2212" + digits : digits;
}

std::string date_in(const Words& catalogue, std::string_view iso_date) {
    const auto* pattern = find_words(catalogue, "date");
    if (!is_iso_date(iso_date) || pattern == nullptr) return std::string(iso_date);
    const auto month = without_leading_zero(iso_date.substr(5, 2));
    auto day = without_leading_zero(iso_date.substr(8));
    if (const auto* first = find_words(catalogue, "date.first"); first != nullptr && day == "1") {
        if (first->find('{') == std::string::npos)
            day = *first;  // "1er"
        else
            pattern = first;  // "1er {month} {year}"
    }
    return fill(*pattern, {{"day", day},
                           {"month", words(catalogue, "month." + month)},
                           {"year", std::string(iso_date.substr(0, 4))}});
}

}  // namespace socratic
