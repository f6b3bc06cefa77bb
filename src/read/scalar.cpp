// SPDX-License-Identifier: MIT
#include "read/scalar.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <charconv>

namespace socratic {
namespace {

bool is_mark(char c) { return c == ',' || c == ';' || c == '.'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// A number taken to pieces; absent pieces are empty.
struct Parts {
    bool negative = false;
    std::string_view whole, decimals;
    char mark = '\0';  // '.' or ','
};

std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    if (!text.empty() && text.front() == '-') {
        parts.negative = true;
        text.remove_prefix(1);
    }
    const auto mark = text.find_first_of(".,");
    parts.whole = text.substr(0, mark);
    if (mark != std::string_view::npos) {
        parts.mark = text[mark];
        parts.decimals = text.substr(mark + 1);
        if (!all_digits(parts.decimals)) return std::nullopt;
    }
    if (!parts.whole.empty() && !all_digits(parts.whole)) return std::nullopt;
    if (parts.whole.empty() && parts.decimals.empty()) return std::nullopt;
    return parts;
}

bool has_leading_zero(const Parts& parts) {
    return (parts.whole.size() > 1 && parts.whole.front() == '0') ||
           (parts.negative && parts.whole == "0" && parts.decimals.empty());
}

std::string without_leading_zeros(const Parts& parts) {
    const auto first = std::min(parts.whole.find_first_not_of('0'), parts.whole.size() - 1);
    const bool is_zero = parts.whole.substr(first) == "0" && parts.decimals.empty();
    return fmt::format("{}{}{}{}", parts.negative && !is_zero ? "-" : "", parts.whole.substr(first),
                       parts.decimals.empty() ? "" : ".", parts.decimals);
}

/// What to write in place of a number that is none, or "".
std::string number_hint(const Node& node) {
    const auto parts = parts_of(node.text);
    if (node.kind != NodeKind::scalar) return {};
    if (!parts) {
        const bool exponent = looks_like_number(node.text);
        return exponent ? "write it in digits, without an exponent or blanks" : "write it in digits alone";
    }
    if (node.quoted) return "remove the quotes";
    if (parts->mark == ',')
        return fmt::format("write a decimal point: {}{}.{}", parts->negative ? "-" : "",
                           parts->whole.empty() ? "0" : parts->whole, parts->decimals);
    if (has_leading_zero(*parts))
        return fmt::format("write it without the zero or sign: {}", without_leading_zeros(*parts));
    if (parts->whole.empty()) return fmt::format("write 0.{}", parts->decimals);
    return {};
}

void report_number(Reading& reading, const Node& node, std::string_view expected, std::string hint) {
    report(reading, node, fmt::format("expected {}, got {}", expected, got(node)), std::move(hint));
}

int days_in(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

int number_of(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool is_shaped_as_day(std::string_view text) {
    return text.size() == 10 && all_digits(text.substr(0, 4)) && text[4] == '-' &&
           all_digits(text.substr(5, 2)) && text[7] == '-' && all_digits(text.substr(8, 2));
}

}  // namespace

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

bool looks_like_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789+-.,eE_ ") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

std::optional<long> read_whole(Reading& reading, const Node& node, WholeRange range) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    const auto parts = node.kind == NodeKind::scalar && !node.quoted ? parts_of(node.text) : std::nullopt;
    if (!parts || parts->mark != '\0' || has_leading_zero(*parts)) {
        const bool is_decimal = parts && parts->mark != '\0';
        report_number(reading, node, "a whole number",
                      is_decimal ? "a whole number has no decimals" : number_hint(node));
        return std::nullopt;
    }
    long value = 0;
    const auto* end = node.text.data() + node.text.size();
    const bool fits = std::from_chars(node.text.data(), end, value).ec == std::errc();
    if (fits && value >= range.least && value <= range.most) return value;
    const bool open = range.most == std::numeric_limits<int>::max();
    if (open && fits && value < range.least)
        report_number(reading, node, fmt::format("a whole number of {} or more", range.least), range.why);
    else
        report_number(reading, node, fmt::format("a whole number from {} to {}", range.least, range.most),
                      range.why);
    return std::nullopt;
}

std::optional<Fraction> read_decimal(Reading& reading, const Node& node, int decimals) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    const auto parts = node.kind == NodeKind::scalar && !node.quoted ? parts_of(node.text) : std::nullopt;
    if (!parts || parts->mark == ',' || has_leading_zero(*parts) || parts->whole.empty()) {
        report_number(reading, node, "a number", number_hint(node));
        return std::nullopt;
    }
    if (parts->decimals.size() > static_cast<std::size_t>(decimals)) {
        report(reading, node, fmt::format("more than {} decimals in {}", decimals, quoted(node.text)),
               "round it");
        return std::nullopt;
    }
    if (parts->whole.size() > 9) {
        report_number(reading, node, "a number below 1000000000", {});
        return std::nullopt;
    }
    std::int64_t numerator = number_of(parts->whole);
    std::int64_t denominator = 1;
    for (const char digit : parts->decimals) {
        numerator = numerator * 10 + (digit - '0');
        denominator *= 10;
    }
    return make_fraction(parts->negative ? -numerator : numerator, denominator);
}

std::optional<bool> read_boolean(Reading& reading, const Node& node) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    const bool plain = node.kind == NodeKind::scalar && !node.quoted;
    if (plain && node.text == "true") return true;
    if (plain && node.text == "false") return false;
    std::string lower = node.text;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::string hint;
    if (node.kind == NodeKind::scalar && (lower == "yes" || lower == "on" || lower == "true" || lower == "y"))
        hint = "write true, without quotes";
    if (node.kind == NodeKind::scalar &&
        (lower == "no" || lower == "off" || lower == "false" || lower == "n"))
        hint = "write false, without quotes";
    report(reading, node, fmt::format("expected true or false, got {}", got(node)), hint);
    return std::nullopt;
}

bool is_day(std::string_view text) {
    if (!is_shaped_as_day(text)) return false;
    const int year = number_of(text.substr(0, 4));
    const int month = number_of(text.substr(5, 2));
    const int day = number_of(text.substr(8, 2));
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month) && year >= 1;
}

std::optional<std::string> read_date(Reading& reading, const Node& node) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    const std::string_view text = node.text;
    if (node.kind == NodeKind::scalar && is_day(text)) return std::string(text);
    if (node.kind != NodeKind::scalar || !is_shaped_as_day(text)) {
        report(reading, node, fmt::format("expected a date, got {}", got(node)),
               "write year-month-day, such as 2026-02-03");
        return std::nullopt;
    }
    const int year = number_of(text.substr(0, 4));
    const int month = number_of(text.substr(5, 2));
    report(reading, node, fmt::format("there is no day '{}'", text),
           month < 1 || month > 12 || year < 1 ? std::string("write year-month-day, such as 2026-02-03")
                                               : fmt::format("that month has {} days", days_in(year, month)));
    return std::nullopt;
}

std::optional<std::string> read_word(Reading& reading, const Node& node, std::string_view what) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    if (node.kind == NodeKind::scalar && !is_blank(node.text)) return node.text;
    const bool blank = node.kind == NodeKind::scalar;
    report(reading, node, fmt::format("expected {}, got {}", what, blank ? "an empty text" : got(node)));
    return std::nullopt;
}

std::optional<std::string> read_choice(Reading& reading, const Node& node, const Key& key,
                                       std::string otherwise) {
    if (node.kind == NodeKind::broken) return std::nullopt;
    const bool known = node.kind == NodeKind::scalar &&
                       std::find(key.choices.begin(), key.choices.end(), node.text) != key.choices.end();
    if (known) return node.text;
    const bool has_marks = std::any_of(key.choices.begin(), key.choices.end(),
                                       [](std::string_view choice) { return is_mark(choice.front()); });
    std::vector<std::string> choices;
    for (const auto choice : key.choices)
        choices.push_back(has_marks ? fmt::format("'{}'", choice) : std::string(choice));
    const std::vector<std::string> but_last(choices.begin(), choices.end() - 1);
    report(reading, node,
           fmt::format("expected {}{}{}, got {}", fmt::join(but_last, ", "), but_last.empty() ? "" : " or ",
                       choices.back(), got(node)),
           node.kind == NodeKind::scalar && !has_marks
               ? nearest_hint(reading, node.text, choices, std::move(otherwise))
               : std::move(otherwise));
    return std::nullopt;
}

}  // namespace socratic
