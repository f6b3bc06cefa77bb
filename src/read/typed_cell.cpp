// SPDX-License-Identifier: MIT
#include "read/typed_cell.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include "read/scalar.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_decimals = 2;  // three digits after a comma may be thousands

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// Without the blanks between thousands; nothing where a blank stands elsewhere.
std::optional<std::string> without_thousands(std::string_view text) {
    std::string digits;
    std::size_t since_blank = 0;
    bool has_blank = false;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t blank = 0;
        for (const std::string_view each : {" ", "\u00a0", "\u202f"})
            if (text.substr(i).starts_with(each)) blank = each.size();
        if (blank == 0) {
            digits += text[i++];
            ++since_blank;
            continue;
        }
        if (has_blank ? since_blank != 3 : since_blank == 0 || since_blank > 3) return std::nullopt;
        has_blank = true;
        since_blank = 0;
        i += blank;
    }
    if (has_blank && since_blank != 3) return std::nullopt;
    return digits;
}

int number_of(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

std::string with_decimal_point(std::string_view text) {
    const auto mark = std::min(text.find(','), text.size());
    const auto whole = without_thousands(text.substr(0, mark));
    if (!whole || !all_digits(*whole)) return std::string(text);
    if (mark == text.size()) return *whole;
    const auto decimals = text.substr(mark + 1);
    if (!all_digits(decimals) || decimals.size() > most_decimals) return std::string(text);
    return *whole + "." + std::string(decimals);
}

std::optional<TypedDay> find_typed_day(std::string_view text) {
    const auto first = text.find_first_of("/.-");
    if (first == std::string_view::npos) return std::nullopt;
    const auto second = text.find(text[first], first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto day = text.substr(0, first), month = text.substr(first + 1, second - first - 1),
               year = text.substr(second + 1);
    if (!all_digits(day) || !all_digits(month) || !all_digits(year)) return std::nullopt;
    if (day.size() > 2 || month.size() > 2 || year.size() != 4) return std::nullopt;
    const auto iso = fmt::format("{}-{:02}-{:02}", year, number_of(month), number_of(day));
    if (!is_day(iso)) return std::nullopt;
    return TypedDay{iso, number_of(day) > 12 || number_of(day) == number_of(month)};
}

}  // namespace socratic
