// SPDX-License-Identifier: MIT
// Numbers as a language writes them, declared in words.hpp and shown_number.hpp.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <system_error>
#include "model/shown_number.hpp"

namespace socratic {
namespace {

constexpr std::size_t fewest_parted_digits = 5;

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

std::string mark(const Words& catalogue, std::string_view key, std::string_view otherwise) {
    const auto found = catalogue.by_key.find(key);
    return found == catalogue.by_key.end() ? std::string(otherwise) : found->second;
}

/// "15 000" of "15000".
std::string parted(const std::string& whole, const std::string& between) {
    if (whole.size() < fewest_parted_digits) return whole;
    std::string out;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) out += between;
        out += whole[i];
    }
    return out;
}

/// Digits with a point as the language writes them.
std::string written(const Words& catalogue, const std::string& digits, bool negative) {
    const auto point = std::min(digits.find('.'), digits.size());
    auto out = parted(digits.substr(0, point), mark(catalogue, "number.thousands", ""));
    if (point + 1 < digits.size()) out += mark(catalogue, "number.decimal", ".") + digits.substr(point + 1);
    const bool is_zero = digits.find_first_not_of("0.") == std::string::npos;
    return negative && !is_zero ? "\u2212" + out : out;
}

/// Beyond these is nothing but what binary arithmetic leaves: 2.55 less 1.9 is 0.6499999999999999.
constexpr int telling_decimals = 12;

/// Empty for what is no number.
std::string rounded_digits(double value, int decimals) {
    char buffer[512];  // a double has at most 309 digits before the point
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::fixed,
                                   telling_decimals);
    if (!std::isfinite(value) || end.ec != std::errc()) return {};
    return round_half_up(std::string(buffer, end.ptr), std::max(0, decimals));
}

}  // namespace

std::string number_in(const Words& catalogue, double value, int decimals) {
    const auto digits = rounded_digits(value, decimals);
    return digits.empty() ? "?" : written(catalogue, digits, value < 0);
}

double as_shown(double value, int decimals) {
    const auto digits = rounded_digits(value, decimals);
    double shown = value;
    std::from_chars(digits.data(), digits.data() + digits.size(), shown);
    return value < 0 && !digits.empty() ? -shown : shown;
}

std::string count_in(const Words& catalogue, long count) {
    return written(catalogue, std::to_string(std::labs(count)), count < 0);
}

std::string number_in(const Words& catalogue, double value) {
    auto digits = rounded_digits(value, 2);
    if (digits.empty()) return "?";
    digits.resize(digits.find_last_not_of('0') + 1);
    return written(catalogue, digits, value < 0);
}

std::string money_in(const Words& catalogue, double value) {
    const auto digits = rounded_digits(value, 2);
    return number_in(catalogue, value, digits.ends_with(".00") ? 0 : 2);
}

}  // namespace socratic
