// SPDX-License-Identifier: MIT
#include "write/xml.hpp"
#include <charconv>
#include <cmath>
#include "draw/plain_text.hpp"

namespace socratic {
namespace {

/// Hundreds of coordinates in a picture: most can be rounded as whole numbers of the last decimal. False when
/// the value is too large, or so near the middle between two that every binary digit counts.
bool append_rounded(std::string& out, double value, int decimals) {
    constexpr double powers[] = {1, 10, 100, 1000, 1e4, 1e5, 1e6};
    if (decimals > 6 || !(std::abs(value) < 1e8)) return false;
    const double scaled = std::abs(value) * powers[decimals];
    const double whole = std::floor(scaled), rest = scaled - whole;
    if (std::abs(rest - 0.5) < 1e-3) return false;
    auto number = static_cast<long long>(whole) + (rest > 0.5 ? 1 : 0);
    if (number == 0) {
        out += '0';
        return true;
    }
    char digits[24];
    char* const end = digits + sizeof digits;
    char* at = end;
    bool is_needed = false;  // zeros at the end are not
    for (int i = 0; i < decimals; ++i, number /= 10) {
        is_needed = is_needed || number % 10 != 0;
        if (is_needed) *--at = static_cast<char>('0' + number % 10);
    }
    if (is_needed) *--at = '.';
    do *--at = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    if (value < 0) *--at = '-';
    out.append(at, end);
    return true;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    require_plain(text, true);
    std::string out;
    out.reserve(text.size());
    for (const char c : text) switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    return out;
}

void append_number(std::string& out, double value, int decimals) {
    if (append_rounded(out, value, decimals)) return;
    char digits[64];
    const auto result =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
    std::string_view text(digits, static_cast<std::size_t>(result.ptr - digits));
    if (text.find('.') != std::string_view::npos) {
        while (text.back() == '0') text.remove_suffix(1);
        if (text.back() == '.') text.remove_suffix(1);
    }
    out += text == "-0" ? "0" : text;
}

}  // namespace socratic
