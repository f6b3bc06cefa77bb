// SPDX-License-Identifier: MIT
#include "read/yaml_syntax.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include "base/utf8.hpp"
#include "read/yaml_cause.hpp"

namespace socratic {
namespace {

struct Translation {
    std::string_view parser;  // how the parser's message begins
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view quote_hint = "put a text that holds ': ' in quotes";
constexpr std::string_view no_anchors = "anchors and aliases ('&' and '*') are not used here";
constexpr std::string_view anchor_hint = "put a text that begins with '*' or '&' in quotes";
constexpr std::string_view no_tags = "tags ('!') are not used here";
constexpr std::string_view tag_hint = "put a text that begins with '!' in quotes";
constexpr std::string_view block_hint =
    "begin the keys of one block in the same column, and write 'key: value' with a space after the colon";

constexpr std::array translations{
    Translation{"illegal tab", "a tab in the indentation", "indent with spaces"},
    Translation{"end of map flow", "expected ',' or '}'", "put a text that holds ': ', ',' or '}' in quotes"},
    Translation{"end of sequence flow", "expected ',' or ']'", "put a text that holds ',' or ']' in quotes"},
    Translation{"end of map", "expected a key, or the end of the block", block_hint},
    Translation{"end of sequence", "expected '- ', or the end of the list",
                "begin the '- ' of one list in the same column"},
    Translation{"illegal map value", "unexpected ':'", quote_hint},
    Translation{"illegal map key", "unexpected '?'", "put a text that begins with '?' in quotes"},
    Translation{"illegal block entry", "unexpected '- '",
                "begin a list on a line of its own, or put a text that begins with '- ' in quotes"},
    Translation{"illegal flow end", "a closing bracket without its opening one",
                "put a text that holds brackets in quotes"},
    Translation{"illegal document indicator", "a line '---' or '...' inside a text in quotes",
                "is a quote before it not closed?"},
    Translation{"invalid unicode", "no such character", "write the character itself"},
    Translation{"bad character found while scanning hex", "expected hexadecimal digits",
                "write a backslash in single quotes"},
    Translation{"unexpected character in block", "unexpected character after '|' or '>'",
                "begin the text on the next line, or put it in quotes"},
    Translation{"cannot set zero", "unexpected '0' after '|' or '>'", "begin the text on the next line"},
    Translation{"the referenced anchor", no_anchors, anchor_hint},
    Translation{"alias", no_anchors, anchor_hint},
    Translation{"anchor", no_anchors, anchor_hint},
    Translation{"illegal character found while scanning a", no_anchors, anchor_hint},
    Translation{"cannot assign multiple tags", no_tags, tag_hint},
    Translation{"cannot assign", no_anchors, anchor_hint},
    Translation{"illegal character found while scanning tag", no_tags, tag_hint},
    Translation{"tag handle", no_tags, tag_hint},
    Translation{"end of verbatim tag", no_tags, tag_hint},
    Translation{"bad file", "nested too deep", "is there a stray '[', '{' or '- '?"},
};

bool begins_with(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

bool is_indented_by_tab(std::string_view line) {
    const auto end = std::min(line.find_first_not_of(" \t"), line.size());
    return line.substr(0, end).find('\t') != std::string_view::npos;
}

/// The character the parser stopped at, or nothing at the end of the file.
std::string character_at(const Document& document, const SyntaxError& error) {
    const auto rest =
        std::string_view(document.text).substr(offset_of(document, error.line, error.column), 4);
    const auto points = split_code_points(rest);
    return points.empty() ? std::string() : std::string(points.front());
}

/// The parser gives the very beginning, or a place after the last word, for the end of the file.
bool is_at_end(const Document& document, const SyntaxError& error) {
    if (error.line <= 1 && error.column <= 0) return true;
    const auto rest = std::string_view(document.text).substr(offset_of(document, error.line, error.column));
    return rest.find_first_not_of(" \n") == std::string_view::npos;
}

constexpr std::string_view key_characters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

/// The byte column of the colon in a line that begins with "word:word", or -1.
int colon_in(std::string_view line) {
    const auto first = std::min(line.find_first_not_of(" -"), line.size());
    const auto end = line.find_first_not_of(key_characters, first);
    const bool is_glued = end != std::string_view::npos && end > first && line[end] == ':' &&
                          end + 1 < line.size() && line[end + 1] != ' ' && line[end + 1] != '/';
    return is_glued ? static_cast<int>(end) : -1;
}

/// A line "word:word" is read as words that go on in the next line, and the complaint comes there.
int line_without_space(const Document& document, const SyntaxError& error) {
    if (!begins_with(error.message, "illegal map value") && !begins_with(error.message, "end of map not"))
        return 0;
    for (const int line : {error.line, error.line - 1})
        if (colon_in(line_of(document, line)) >= 0) return line;
    return 0;
}

bool follows_quote(const Document& document, const SyntaxError& error) {
    const auto line = line_of(document, error.line);
    const auto column = static_cast<std::size_t>(std::max(error.column, 0));
    if (column == 0 || column > line.size()) return false;
    const auto last = line.substr(0, column).find_last_not_of(' ');
    return last != std::string_view::npos && (line[last] == '"' || line[last] == '\'');
}

Problem problem_at(const Document& document, const SyntaxError& error, std::string_view message,
                   std::string_view hint) {
    return {Severity::error, place_at(document, error.line, error.column), std::string(message),
            std::string(hint)};
}

/// The offset after the closing quote of the text that begins at `at`, or npos.
std::size_t find_quote_end(const std::string& text, std::size_t at) {
    const char quote = text[at];
    for (auto i = at + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (quote == '\'' && text[i] == quote && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return std::string::npos;
}

}  // namespace

std::string shortened(std::string_view words) {
    constexpr std::size_t longest = 40;
    const auto points = split_code_points(words.substr(0, 4 * (longest + 1)));
    if (points.size() <= longest) return std::string(words);
    std::string result;
    for (std::size_t i = 0; i < longest; ++i) result += points[i];
    return result + "…";
}

Problem syntax_problem(const Document& document, const SyntaxError& error, const ParserState& state) {
    if (is_indented_by_tab(line_of(document, error.line)))
        return problem_at(document, {{}, error.line, 0}, "a tab in the indentation", "indent with spaces");
    const bool in_flow = error.message.find("flow not found") != std::string::npos;
    if (in_flow && state.innermost != nullptr && is_at_end(document, error)) {
        const auto& open = *state.innermost;
        const char bracket = open.kind == NodeKind::map ? '{' : '[';
        return {Severity::error, place_of(open), fmt::format("the '{}' is never closed", bracket),
                fmt::format("add a '{}' after its last value", bracket == '{' ? '}' : ']')};
    }
    if (auto cause = find_cause(document, error, state)) return *cause;
    if (const int line = line_without_space(document, error); line > 0)
        return problem_at(document, {{}, line, colon_in(line_of(document, line))},
                          "expected a space after the colon", "write 'key: value'");
    if (begins_with(error.message, "unknown escape character"))
        return problem_at(document, error, "an unknown escape after a backslash in double quotes",
                          "in single quotes a backslash is only a backslash");
    if (begins_with(error.message, "unknown token"))
        return problem_at(document, error,
                          fmt::format("unexpected '{}'", printable(character_at(document, error))),
                          "put the text in quotes");
    if (error.message.find("not found") != std::string::npos && follows_quote(document, error))
        return problem_at(document, error, "unexpected words after a closing quote",
                          "double a single quote inside single quotes; and is the quote before it closed?");
    const auto known = std::find_if(translations.begin(), translations.end(), [&](const Translation& row) {
        return begins_with(error.message, row.parser);
    });
    if (known == translations.end())
        return problem_at(document, error, "cannot be read as YAML: " + error.message, {});
    return problem_at(document, error, known->message, known->hint);
}

void check_last_quote(const Document& document, const ParserState& state) {
    const auto& text = document.text;
    if (!state.last_quoted || *state.last_quoted >= text.size()) return;
    const char quote = text[*state.last_quoted];
    if ((quote != '"' && quote != '\'') || find_quote_end(text, *state.last_quoted) != std::string::npos)
        return;
    const auto& starts = document.line_starts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), *state.last_quoted);
    throw Failure(problem_at(
        document,
        {{}, static_cast<int>(after - starts.begin()), static_cast<int>(*state.last_quoted - *(after - 1))},
        "the quote that opens here is never closed", fmt::format("add a {} at the end of the text", quote)));
}

}  // namespace socratic
