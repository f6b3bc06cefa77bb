// SPDX-License-Identifier: MIT
#include "report/markdown_spans.hpp"
#include "report/html_spans.hpp"

namespace socratic {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// A line that begins so would be a heading, a list or a quote.
std::string escaped_start(std::string text) {
    if (text.empty()) return text;
    if (std::string_view("#+-=").find(text.front()) != std::string_view::npos) return "\\" + text;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
        text[digits + 1] == ' ')
        text.insert(digits, "\\");
    return text;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (std::string_view("\\`*_[]<>|&~").find(letter) != std::string_view::npos) out += '\\';
        out += letter;
    }
    return out;
}

}  // namespace

std::string markdown_text(std::string_view text) { return escaped_start(escaped(text)); }

std::string markdown_spans(const Spans& spans, SpansIn where) {
    std::string out;
    bool begins_line = where == SpansIn::line;
    for (const auto& span : spans) {
        if (span.line_break) {
            out += where == SpansIn::cell ? "<br>" : "\\\n";
            begins_line = true;
            continue;
        }
        auto text = begins_line ? markdown_text(span.text) : escaped(span.text);
        begins_line = false;
        // Marks must touch the words: blanks of the stretch stand outside them.
        const auto first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
        if (first == std::string::npos) {
            out += text;
            continue;
        }
        const auto mark = std::string(span.emphasis ? "*" : "") + (span.strong ? "**" : "");
        const auto words = text.substr(first, last - first + 1);
        const std::string reversed(mark.rbegin(), mark.rend());
        out += text.substr(0, first);
        out += is_safe_address(span.link) ? "[" + mark + words + reversed + "](<" + span.link + ">)"
                                          : mark + words + reversed;
        out += text.substr(last + 1);
    }
    return out;
}

}  // namespace socratic
