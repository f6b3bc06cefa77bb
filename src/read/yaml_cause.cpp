// SPDX-License-Identifier: MIT
#include "read/yaml_cause.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <array>

namespace socratic {
namespace {

constexpr std::array<std::string_view, 2> no_break_spaces{"\u00A0", "\u202F"};
constexpr std::array<std::string_view, 2> curly_quotes{"\u201C", "\u201D"};

template <class Words>
bool begins_with_any(std::string_view text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

template <class Words>
bool ends_with_any(std::string_view text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.ends_with(word); });
}

Problem problem_at(const Document& document, int line, std::size_t column, std::string message,
                   std::string hint) {
    return {Severity::error, place_at(document, line, static_cast<int>(column)), std::move(message),
            std::move(hint)};
}

Problem blank_problem(const Document& document, int line, std::size_t column, std::string_view where) {
    return problem_at(document, line, column, fmt::format("a no-break space {}", where),
                      "replace it by a plain space; it looks the same");
}

std::size_t indentation_of(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

/// Where the words begin after the dashes of lists.
std::size_t content_of(std::string_view line) {
    auto at = indentation_of(line);
    while (line.substr(at, 2) == "- ") at = std::min(line.find_first_not_of(' ', at + 1), line.size());
    return at;
}

bool is_idle(std::string_view line) {
    const auto at = indentation_of(line);
    return at == line.size() || line[at] == '#';
}

/// The line before that says something, or 0.
int line_before(const Document& document, int line) {
    do --line;
    while (line > 0 && is_idle(line_of(document, line)));
    return line;
}

bool begins_a_word(std::string_view text) {
    return !text.empty() && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
}

/// True when the line goes on with a text that began after an earlier key.
bool is_continuation(const Document& document, int line) {
    const auto column = content_of(line_of(document, line));
    for (int above = line_before(document, line); above > 0; above = line_before(document, above)) {
        const auto words = line_of(document, above);
        if (indentation_of(words) >= column || content_of(words) >= column) continue;
        return !words.substr(0, words.find_last_not_of(' ') + 1).ends_with(':');
    }
    return false;
}

/// The line of a key without a colon, which the parser takes for words that go on in the blamed line.
int line_without_colon(const Document& document, const SyntaxError& error) {
    const auto blamed = line_of(document, error.line);
    const bool is_missing = error.message.starts_with("could not find expected ':'") ||
                            error.message.starts_with("did not find expected key");
    if (is_missing && blamed.find(':') == std::string_view::npos &&
        content_of(blamed) == indentation_of(blamed) && begins_a_word(blamed.substr(content_of(blamed))))
        return error.line;
    if (!error.message.starts_with("mapping values are not allowed")) return 0;
    if (blamed.find(':') != static_cast<std::size_t>(std::max(error.column, 0))) return 0;
    const int line = line_before(document, error.line);
    if (line == 0) return 0;
    const auto words = line_of(document, line);
    const auto column = content_of(words);
    const bool is_item = column != indentation_of(words);
    const bool is_key = words.find(':') == std::string_view::npos && begins_a_word(words.substr(column)) &&
                        (is_item ? content_of(blamed) == column : content_of(blamed) >= column);
    return is_key && (is_item || !is_continuation(document, line)) ? line : 0;
}

Problem colon_problem(const Document& document, int line) {
    const auto words = line_of(document, line);
    const auto begin = content_of(words);
    const auto end = std::min(words.find(' ', begin), words.size());
    const auto value = std::min(words.find_first_not_of(' ', end), words.size());
    const auto key = shortened(words.substr(begin, end - begin));
    return problem_at(document, line, end, "expected ':' after the key",
                      value == words.size()
                          ? fmt::format("write '{}:'", key)
                          : fmt::format("write '{}: {}'", key, shortened(words.substr(value))));
}

/// A text in quotes, a list or a map below its key that is not indented, so that it stands for a key.
std::optional<Problem> find_flush_value(const Document& document, const SyntaxError& error) {
    if (!error.message.starts_with("could not find expected ':'")) return std::nullopt;
    const auto column = static_cast<std::size_t>(std::max(error.column, 0));
    const auto sign = line_of(document, error.line).substr(column, 1);
    const auto above = line_of(document, line_before(document, error.line));
    if (sign.empty() || std::string_view("\"'[{").find(sign) == std::string_view::npos ||
        content_of(above) != column || !above.ends_with(':'))
        return std::nullopt;
    return problem_at(document, error.line, column, "a value in the column of its key",
                      "indent it by two spaces");
}

/// The quote just before the blamed place, when it looks like one that opens: it closed an earlier text.
std::optional<Problem> find_open_quote(const Document& document, const SyntaxError& error,
                                       const ParserState& state) {
    if (!state.last_quoted || !error.message.starts_with("did not find expected")) return std::nullopt;
    const auto before = line_of(document, error.line).substr(0, static_cast<std::size_t>(error.column));
    const auto quote = before.find_last_not_of(' ');
    if (quote == std::string_view::npos || quote == 0) return std::nullopt;
    const char sign = before[quote];
    const auto last = before.find_last_not_of(' ', quote - 1);
    const auto opened = *state.last_quoted;
    if ((sign != '"' && sign != '\'') || document.text[opened] != sign || last == std::string_view::npos ||
        std::string_view(":,[{-").find(before[last]) == std::string_view::npos ||
        opened >= offset_of(document, error.line, static_cast<int>(quote)))
        return std::nullopt;
    return unclosed_problem(document, opened);
}

/// A list or map in brackets in which a line is not indented: it was meant to be closed before.
std::optional<Problem> find_open_bracket(const Document& document, const SyntaxError& error,
                                         const ParserState& state) {
    if (error.message.find("while parsing a flow") == std::string::npos || state.innermost == nullptr)
        return std::nullopt;
    const auto& open = *state.innermost;
    if (error.line <= open.line ||
        indentation_of(line_of(document, error.line)) > indentation_of(line_of(document, open.line)))
        return std::nullopt;
    return unclosed_problem(document, find_bracket(open));
}

/// In the blamed line or the one before: the parser takes what it does not know for part of a word.
std::optional<Problem> find_strange_sign(const Document& document, const SyntaxError& error) {
    for (const int line : {error.line, line_before(document, error.line)}) {
        const auto words = line_of(document, line);
        const auto content = content_of(words);
        if (begins_with_any(words.substr(content), no_break_spaces))
            return blank_problem(document, line, content, "in the indentation");
        const auto colon = words.find(':', content);
        if (colon == std::string_view::npos) continue;
        if (begins_with_any(words.substr(colon + 1), no_break_spaces))
            return blank_problem(document, line, colon + 1, "after the colon");
        const auto value = std::min(words.find_first_not_of(' ', colon + 1), words.size());
        if (begins_with_any(words.substr(value), curly_quotes))
            return curly_problem(document, line, static_cast<int>(value));
    }
    return std::nullopt;
}

}  // namespace

std::size_t find_bracket(const Node& node) {
    const std::string_view text = node.document->text;
    const auto at = offset_of(*node.document, node.line, node.column);
    const bool comes_after = node.kind == NodeKind::broken;
    const auto bracket = comes_after ? text.find_first_of("[{", at) : text.find_last_of("[{", at);
    return bracket == std::string_view::npos ? at : bracket;
}

Problem unclosed_problem(const Document& document, std::size_t opened) {
    const auto [line, column] = find_line(document, opened);
    const char sign = document.text[opened];
    const bool is_quote = sign == '"' || sign == '\'';
    return problem_at(document, line, static_cast<std::size_t>(column),
                      is_quote ? "the quote that opens here is never closed"
                               : fmt::format("the '{}' is never closed", sign),
                      is_quote ? fmt::format("add a {} at the end of the text", sign)
                               : fmt::format("add a '{}' after its last value", sign == '{' ? '}' : ']'));
}

std::optional<Problem> find_cause(const Document& document, const SyntaxError& error,
                                  const ParserState& state) {
    if (auto problem = find_flush_value(document, error)) return problem;
    if (auto problem = find_open_bracket(document, error, state)) return problem;
    if (auto problem = find_open_quote(document, error, state)) return problem;
    if (auto problem = find_strange_sign(document, error)) return problem;
    if (const int line = line_without_colon(document, error); line > 0) return colon_problem(document, line);
    return std::nullopt;
}

std::optional<Problem> find_no_break_space(const Node& key, const Node& value) {
    if (key.quoted || key.kind != NodeKind::scalar) return std::nullopt;
    const auto at = [&](std::size_t offset, std::string_view where) {
        return blank_problem(*key.document, key.line, static_cast<std::size_t>(key.column) + offset, where);
    };
    if (begins_with_any(key.text, no_break_spaces)) return at(0, "before the key");
    for (const auto blank : no_break_spaces) {
        if (key.text.ends_with(blank)) return at(key.text.size() - blank.size(), "before the colon");
        const auto colon = key.text.find(":" + std::string(blank));
        if (colon != std::string::npos && value.kind == NodeKind::nothing)
            return at(colon + 1, "after the colon");
    }
    return std::nullopt;
}

bool is_in_curly_quotes(const Node& node) {
    if (node.quoted || !begins_with_any(node.text, curly_quotes)) return false;
    const auto inner = std::string_view(node.text).substr(curly_quotes[0].size());
    const auto next = std::min(inner.find(curly_quotes[0]), inner.find(curly_quotes[1]));
    return next == std::string_view::npos || next + curly_quotes[1].size() == inner.size();
}

Problem curly_problem(const Document& document, int line, int column) {
    return problem_at(document, line, static_cast<std::size_t>(column), "a curly quote around a text",
                      "use straight quotes; to show curly ones, put straight ones around them");
}

bool ends_curly(const Node& key) { return !key.quoted && ends_with_any(key.text, curly_quotes); }

}  // namespace socratic
