// SPDX-License-Identifier: MIT
#include "model/words.hpp"
#include <algorithm>

namespace socratic {
namespace {

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

/// True when the catalogue lists the number among the counts that take the singular.
bool takes_singular(const Words& catalogue, std::string_view number) {
    const auto* listed = find_words(catalogue, "count.singular");
    const std::string_view counts = listed == nullptr ? "1" : std::string_view(*listed);
    for (std::size_t at = 0; at < counts.size();) {
        const auto end = std::min(counts.find(' ', at), counts.size());
        if (counts.substr(at, end - at) == number) return true;
        at = end + 1;
    }
    return false;
}

std::string variant(std::string_view key, bool singular) {
    return std::string(key) + (singular ? ".one" : ".other");
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

Words filled_up(Words catalogue, const Words& whole) {
    catalogue.by_key.insert(whole.by_key.begin(), whole.by_key.end());
    return catalogue;
}

std::string words(const Words& catalogue, std::string_view key,
                  const std::vector<std::pair<std::string_view, std::string>>& values) {
    const auto* text = find_words(catalogue, key);
    return text == nullptr ? std::string(key) : fill(*text, values);
}

std::string words_for_count(const Words& catalogue, std::string_view key, long count,
                            std::vector<std::pair<std::string_view, std::string>> values) {
    values.emplace_back("n", count_in(catalogue, count));
    return words(catalogue, variant(key, takes_singular(catalogue, std::to_string(count))), values);
}

std::string words_for_amount(const Words& catalogue, std::string_view key, double amount, int decimals,
                             std::vector<std::pair<std::string_view, std::string>> values) {
    const auto number = number_in(catalogue, amount, decimals);
    const auto whole = number.substr(0, number.find_first_of(".,"));
    // Where none is singular, so is every amount below two.
    const bool singular = takes_singular(catalogue, takes_singular(catalogue, "0") ? whole : number);
    values.emplace_back("n", number);
    return words(catalogue, variant(key, singular), values);
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
