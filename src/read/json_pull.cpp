// SPDX-License-Identifier: MIT
#include "read/json_pull.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include "base/problem.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

void add_utf8(std::uint32_t point, std::string& out) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0U | point >> 6U);
        byte(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        byte(0xE0U | point >> 12U);
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xF0U | point >> 18U);
        byte(0x80U | (point >> 12U & 0x3FU));
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

}  // namespace

JsonPull::JsonPull(std::string_view text, std::string file, std::string hint)
    : text_(text), file_(std::move(file)), hint_(std::move(hint)) {
    if (const auto invalid = find_invalid_utf8(text)) {
        at_ = *invalid;
        fail("this is no UTF-8 text");
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

void JsonPull::fail(std::string message) const {
    const auto before = text_.substr(0, at_);
    const auto line_start = before.rfind('\n') + 1;  // 0 when there is none
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto columns =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_start), before.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    throw Failure(Problem{Severity::error,
                          {file_, static_cast<int>(lines) + 1, static_cast<int>(columns) + 1, {}},
                          std::move(message),
                          hint_});
}

void JsonPull::skip_blanks() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
}

/// What follows, for a message.
std::string JsonPull::next() const {
    if (at_ >= text_.size()) return "the end of the file";
    constexpr std::string_view ends = ",:[]{} \n\r\t";
    auto word = text_.substr(at_, 24);
    word = word.substr(0, std::max<std::size_t>(1, std::min(word.find_first_of(ends), word.size())));
    while (find_invalid_utf8(word)) word.remove_suffix(1);
    return "'" + std::string(word) + "'";
}

void JsonPull::open(char bracket) {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != bracket)
        fail(fmt::format("expected '{}', got {}", bracket, next()));
    ++at_;
    begun_.push_back(false);
}

/// The comma between what stands in the open bracket.
void JsonPull::separate() {
    skip_blanks();
    if (!begun_.back()) {
        begun_.back() = true;
        return;
    }
    if (at_ >= text_.size() || text_[at_] != ',') fail(fmt::format("expected ',', got {}", next()));
    ++at_;
    skip_blanks();
}

bool JsonPull::has_key(std::string_view name) {
    const auto before = at_;
    const bool begun = begun_.back();
    skip_blanks();
    const bool closes = at_ < text_.size() && text_[at_] == '}';
    if (!closes) separate();
    const auto quoted = fmt::format("\"{}\"", name);
    if (closes || !text_.substr(at_).starts_with(quoted)) {
        at_ = before;
        begun_.back() = begun;
        return false;
    }
    at_ += quoted.size();
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != ':') fail(fmt::format("expected ':', got {}", next()));
    ++at_;
    return true;
}

void JsonPull::key(std::string_view name) {
    if (has_key(name)) return;
    if (begun_.back()) {
        skip_blanks();
        if (at_ < text_.size() && text_[at_] == ',') ++at_;
    }
    skip_blanks();
    fail(fmt::format("expected the key '{}', got {}", name, next()));
}

void JsonPull::close_object() {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '}') fail(fmt::format("expected '}}', got {}", next()));
    ++at_;
    begun_.pop_back();
}

bool JsonPull::more() {
    skip_blanks();
    if (at_ < text_.size() && text_[at_] == ']') {
        ++at_;
        begun_.pop_back();
        return false;
    }
    separate();
    return true;
}

std::uint32_t JsonPull::four_digits() {
    const auto digits = text_.substr(std::min(at_, text_.size()), 4);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() < 4 || error != std::errc() || end != digits.data() + 4)
        fail("expected four hexadecimal digits");
    at_ += 4;
    return value;
}

/// What stands after a backslash.
void JsonPull::add_escaped(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrt", stand_for = "\"\\/\b\f\n\r\t";
    const char letter = at_ < text_.size() ? text_[at_] : '\0';
    if (const auto known = letters.find(letter); known != std::string_view::npos) {
        out += stand_for[known];
        ++at_;
        return;
    }
    if (letter != 'u') fail("a backslash that stands for nothing");
    ++at_;
    auto point = four_digits();
    if (point >= 0xD800 && point < 0xDC00 && text_.substr(at_).starts_with("\\u")) {
        at_ += 2;
        const auto low = four_digits();
        if (low < 0xDC00 || low > 0xDFFF) fail("half a character");
        point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
    }
    if (point >= 0xD800 && point < 0xE000) fail("half a character");
    add_utf8(point, out);
}

std::string JsonPull::string() {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '"') fail(fmt::format("expected a text, got {}", next()));
    ++at_;
    std::string out;
    while (at_ < text_.size() && text_[at_] != '"') {
        if (static_cast<unsigned char>(text_[at_]) < 0x20) fail("a line end or control character in a text");
        if (text_[at_] == '\\') {
            ++at_;
            add_escaped(out);
        } else {
            out += text_[at_++];
        }
    }
    if (at_ >= text_.size()) fail("a text without its closing '\"'");
    ++at_;
    if (has_control_characters(out)) fail("a control character in a text");
    return out;
}

std::int64_t JsonPull::whole(std::int64_t least, std::int64_t most) {
    skip_blanks();
    std::int64_t value = 0;
    const auto* begin = text_.data() + at_;
    const auto* last = text_.data() + text_.size();
    const auto [end, error] = std::from_chars(begin, last, value);
    const auto* digits = begin + (begin < last && *begin == '-' ? 1 : 0);
    const bool leading_zero = end - digits > 1 && *digits == '0';
    const bool goes_on = end < last && (*end == '.' || *end == 'e' || *end == 'E');
    if (error != std::errc() || leading_zero || goes_on || value < least || value > most)
        fail(fmt::format("expected a whole number from {} to {}, got {}", least, most, next()));
    at_ += static_cast<std::size_t>(end - begin);
    return value;
}

void JsonPull::finish() {
    skip_blanks();
    if (at_ < text_.size()) fail(fmt::format("expected the end of the file, got {}", next()));
}

}  // namespace socratic
