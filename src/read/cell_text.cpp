// SPDX-License-Identifier: MIT
#include "read/cell_text.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace socratic {
namespace {

constexpr double exact_whole = 1e17;  // more digits than a spreadsheet keeps
constexpr long seconds_of_day = 86400;

struct Day {
    long year;
    long month;
    long day;
};

/// The day of the Gregorian calendar, `days` after 1970-01-01: Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms", civil_from_days.
Day civil_day(long days) {
    const long shifted = days + 719468;
    const long era = shifted / 146097;
    const long of_era = shifted - era * 146097;
    const long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const long of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const long month = (5 * of_year + 2) / 153;
    const long civil_month = month < 10 ? month + 3 : month - 9;
    return {year_of_era + era * 400 + (civil_month <= 2 ? 1 : 0), civil_month,
            of_year - (153 * month + 2) / 5 + 1};
}

Day day_of(long serial, DateSystem system) {
    if (system == DateSystem::from_1904) return civil_day(serial - 24107);
    if (serial == 60) return {1900, 2, 29};
    return civil_day(serial - (serial > 60 ? 25569 : 25568));
}

std::string clock(long seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_word(std::string_view text, std::string_view word) {
    if (text.size() != word.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (lower(text[i]) != word[i]) return false;
    return true;
}

/// What a bracket in a format holds: `[h]` counts hours, `[Red]` and `[$-409]` are something else.
bool is_elapsed(std::string_view inside) {
    if (inside.empty()) return false;
    for (const char c : inside)
        if (lower(c) != lower(inside[0])) return false;
    const char unit = lower(inside[0]);
    return unit == 'h' || unit == 'm' || unit == 's';
}

std::optional<unsigned> escaped_unit(std::string_view text) {
    if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return std::nullopt;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    if (error != std::errc() || end != text.data() + 6) return std::nullopt;
    if (unit >= 0xD800 && unit <= 0xDFFF) return std::nullopt;
    return unit;
}

void append_utf8(std::string& out, unsigned point) {
    if (point < 0x20 && point != '\t' && point != '\n' && point != '\r') return;
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0U | point >> 6U);
        out += static_cast<char>(0x80U | (point & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | point >> 12U);
        out += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    }
}

}  // namespace

NumberFormat built_in_format(long id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return NumberFormat::date;
    if ((id >= 18 && id <= 22) || id == 45 || id == 47) return NumberFormat::time;
    return id == 46 ? NumberFormat::elapsed : NumberFormat::number;
}

NumberFormat format_of_code(std::string_view code) {
    if (same_word(code, "general") || same_word(code, "standard")) return NumberFormat::number;
    auto found = NumberFormat::number;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lower(code[i]);
        if (c == '\\' || c == '_' || c == '*') {
            ++i;  // the next character is shown, or sets a width
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            if (is_elapsed(code.substr(i + 1, end - i - 1))) return NumberFormat::elapsed;
            i = end;
        } else if (c == 'h' || c == 's') {
            found = NumberFormat::time;
        } else if ((c == 'd' || c == 'm' || c == 'y') && found == NumberFormat::number) {
            found = NumberFormat::date;
        }
    }
    return found;
}

std::string number_text(std::string_view stored) {
    double number = 0;
    const auto* const end = stored.data() + stored.size();
    const auto [last, error] = std::from_chars(stored.data(), end, number);
    if (error != std::errc() || last != end || !std::isfinite(number)) return std::string(stored);
    if (number == 0) return "0";
    if (std::fabs(number) < exact_whole && std::trunc(number) == number) return fmt::format("{:.0f}", number);
    return fmt::format("{}", number);
}

std::optional<std::string> date_text(double days, NumberFormat format, DateSystem system) {
    const double most = system == DateSystem::from_1900 ? 2958466 : 2957004;  // 10000-01-01
    if (format == NumberFormat::number || !(days >= 0 && days < most)) return std::nullopt;
    const auto total = std::lround(days * seconds_of_day);
    if (format == NumberFormat::elapsed) return clock(total);
    const long serial = total / seconds_of_day;
    const long seconds = total % seconds_of_day;
    if (serial >= static_cast<long>(most)) return std::nullopt;
    const bool has_day = serial > 0 || system == DateSystem::from_1904;
    if (!has_day || (format == NumberFormat::time && serial == 0)) return clock(seconds);
    const auto [year, month, day] = day_of(serial, system);
    auto text = fmt::format("{:04}-{:02}-{:02}", year, month, day);
    if (format == NumberFormat::time || seconds != 0) text += ' ' + clock(seconds);
    return text;
}

std::string iso_date_text(std::string_view stored) {
    std::string text(stored);
    if (text.size() > 10 && text[10] == 'T') text[10] = ' ';
    if (text.ends_with('Z')) text.pop_back();
    return text;
}

std::string unescape_cell(std::string_view stored) {
    std::string text;
    text.reserve(stored.size());
    for (std::size_t i = 0; i < stored.size();) {
        const auto next = std::min(stored.find("_x", i), stored.size());
        text += stored.substr(i, next - i);
        i = next;
        if (i == stored.size()) break;
        if (const auto unit = escaped_unit(stored.substr(i))) {
            append_utf8(text, *unit);
            i += 7;
        } else {
            text += "_x";
            i += 2;
        }
    }
    return text;
}

}  // namespace socratic
