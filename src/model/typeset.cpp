// SPDX-License-Identifier: MIT
// Typography, declared in words.hpp; the French after the Lexique of the Imprimerie nationale.
#include <string>
#include <string_view>
#include <vector>
#include "base/utf8.hpp"
#include "model/words.hpp"

namespace socratic {
namespace {

using Points = std::vector<std::string_view>;

constexpr std::string_view no_break = "\u00A0";
constexpr std::string_view narrow_no_break = "\u202F";

bool is_space(std::string_view point) {
    return point == " " || point == no_break || point == narrow_no_break;
}

bool is_blank(std::string_view point) { return is_space(point) || point == "\n" || point == "\t"; }

bool is_digit(std::string_view point) { return point.size() == 1 && point[0] >= '0' && point[0] <= '9'; }

/// Letters of the languages we meet: everything from U+00C0 on but general punctuation, × and ÷.
bool is_letter(std::string_view point) {
    if (point.size() == 1) return (point[0] | 0x20) >= 'a' && (point[0] | 0x20) <= 'z';
    if (point == "\u00D7" || point == "\u00F7") return false;
    const auto first = static_cast<unsigned char>(point[0]);
    const auto second = static_cast<unsigned char>(point[1]);
    return first >= 0xC3 && !(first == 0xE2 && second <= 0x81);
}

bool is_double_mark(std::string_view point) {
    return point == ";" || point == ":" || point == "!" || point == "?";
}

/// The end of the web address that begins at `at`, or `at`.
std::size_t end_of_address(const Points& points, std::size_t at) {
    const auto begins_with = [&](std::string_view word) {
        for (std::size_t i = 0; i < word.size(); ++i)
            if (at + i >= points.size() || points[at + i] != word.substr(i, 1)) return false;
        return true;
    };
    if (!begins_with("http://") && !begins_with("https://") && !begins_with("www.")) return at;
    while (at < points.size() && !is_blank(points[at])) ++at;
    return at;
}

/// True when the mark at `at` ends a piece of a sentence; not in 10:30, a:b or "?x=1".
bool ends_words(const Points& points, std::size_t at) {
    const auto next = at + 1 < points.size() ? points[at + 1] : std::string_view(" ");
    return !is_digit(next) && !is_letter(next) && next != "/" && next != "=";
}

/// True when there is something before the mark that a space may part it from.
bool stands_after_words(const std::string& out) {
    if (out.empty()) return false;
    const char last = out.back();
    return last != '\n' && last != '\t' && last != '(' && last != '[' && last != ';' && last != ':' &&
           last != '!' && last != '?';
}

void drop_trailing_spaces(std::string& out) {
    for (;;) {
        if (out.ends_with(no_break))
            out.resize(out.size() - no_break.size());
        else if (out.ends_with(narrow_no_break))
            out.resize(out.size() - narrow_no_break.size());
        else if (out.ends_with(' '))
            out.pop_back();
        else
            return;
    }
}

void add_after_space(std::string& out, std::string_view space, std::string_view mark) {
    auto before = out;
    drop_trailing_spaces(before);
    if (stands_after_words(before)) {
        out = std::move(before);
        out += space;
    }
    out += mark;
}

std::string typeset_french(std::string_view text) {
    const auto points = split_code_points(text);
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto point = points[i];
        if (const auto end = end_of_address(points, i); end > i) {
            for (; i < end; ++i) out += points[i];
            --i;
        } else if (is_double_mark(point) && ends_words(points, i)) {
            add_after_space(out, point == ":" ? no_break : narrow_no_break, point);
        } else if (point == "\u00BB") {
            add_after_space(out, no_break, point);
        } else if (point == "\u00AB") {
            out += point;
            out += no_break;
            while (i + 1 < points.size() && is_space(points[i + 1])) ++i;
        } else if (point == "'" && i > 0 && i + 1 < points.size() && is_letter(points[i - 1]) &&
                   is_letter(points[i + 1])) {
            out += "\u2019";
        } else {
            out += point;
        }
    }
    return out;
}

bool is_unit(char mark, std::string_view rest) {
    return mark == '%' || mark == '$' || rest.starts_with("\u20AC");
}

/// "52 %" and "20 €" stay together.
std::string keep_units(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 4);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool after_digit = i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9';
        if (text[i] == ' ' && after_digit && i + 1 < text.size() && is_unit(text[i + 1], text.substr(i + 1)))
            out += no_break;
        else
            out += text[i];
    }
    return out;
}

}  // namespace

std::string typeset(const Words& catalogue, std::string_view text) {
    const std::string_view tag = catalogue.language;
    const auto kept = keep_units(text);
    return tag.substr(0, tag.find('-')) == "fr" ? typeset_french(kept) : kept;
}

}  // namespace socratic
