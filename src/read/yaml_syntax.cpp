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
    std::string_view begin;  // of the parser's message, or of what it stopped at
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

constexpr std::string_view expected_key = "expected a key, or the end of the block";
constexpr std::string_view expected_item = "expected '- ', or the end of the list";
constexpr std::string_view item_hint = "begin the '- ' of one list in the same column";
constexpr std::string_view unexpected_item_hint =
    "begin a list on a line of its own, or put a text that begins with '- ' in quotes";

constexpr std::array translations{
    Translation{"found a tab", "a tab in the indentation", "indent with spaces"},
    Translation{"did not find expected ',' or '}'", "expected ',' or '}'",
                "put a text that holds ': ', ',' or '}' in quotes"},
    Translation{"did not find expected ',' or ']'", "expected ',' or ']'",
                "put a text that holds ',' or ']' in quotes"},
    Translation{"did not find expected key", expected_key, block_hint},
    Translation{"did not find expected '-' indicator", expected_item, item_hint},
    Translation{"did not find expected <document start>", "expected the end of the file",
                "each key is written 'key: value', with a space after the colon"},
    Translation{"mapping values are not allowed", "unexpected ':'", quote_hint},
    Translation{"mapping keys are not allowed", "unexpected '?'",
                "put a text that begins with '?' in quotes"},
    Translation{"block sequence entries are not allowed", "unexpected '- '", unexpected_item_hint},
    Translation{"found unexpected ':'", "expected a space after the colon", "write 'key: value'"},
    Translation{"found unexpected document indicator", "a line '---' or '...' inside a text in quotes",
                "is a quote before it not closed?"},
    Translation{"found invalid Unicode character escape", "no such character", "write the character itself"},
    Translation{"did not find expected hexdecimal", "expected hexadecimal digits",
                "write a backslash in single quotes"},
    Translation{"found unknown escape character", "an unknown escape after a backslash in double quotes",
                "in single quotes a backslash is only a backslash"},
    Translation{"did not find expected comment or line break", "unexpected character after '|' or '>'",
                "begin the text on the next line, or put it in quotes"},
    Translation{"found an indentation indicator equal to 0", "unexpected '0' after '|' or '>'",
                "begin the text on the next line"},
    Translation{"did not find expected alphabetic or numeric character", no_anchors, anchor_hint},
};

constexpr std::array signs{
    Translation{"- ", "unexpected '- '", unexpected_item_hint},
    Translation{":", "unexpected ':'", quote_hint},
    Translation{"\t", "a tab where a space is expected", "write a space"},
    Translation{"...", "unexpected '...'", "remove the line"},
    Translation{"&", no_anchors, anchor_hint},
    Translation{"*", no_anchors, anchor_hint},
    Translation{"!", no_tags, tag_hint},
};

bool begins_with(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

template <std::size_t count>
const Translation* find_row(const std::array<Translation, count>& rows, std::string_view text) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Translation& row) { return begins_with(text, row.begin); });
    return found == rows.end() ? nullptr : found;
}

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

bool is_at_end(const Document& document, const SyntaxError& error) {
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
    if (!begins_with(error.message, "mapping values are not allowed") &&
        !begins_with(error.message, "could not find expected ':'") &&
        !begins_with(error.message, "did not find expected key"))
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

/// True at a colon before which its line has no key.
bool lacks_key(const Document& document, const SyntaxError& error) {
    if (character_at(document, error) != ":") return false;
    const auto before = line_of(document, error.line).substr(0, static_cast<std::size_t>(error.column));
    const auto last = before.find_last_not_of(' ');
    return last == std::string_view::npos ||
           std::string_view("{[,-?").find(before[last]) != std::string_view::npos;
}

/// What the parser cannot make anything of, by the sign at which it stopped.
Problem sign_problem(const Document& document, const SyntaxError& error) {
    const auto rest = std::string_view(document.text).substr(offset_of(document, error.line, error.column));
    if (const auto* row = find_row(signs, rest)) return problem_at(document, error, row->message, row->hint);
    return problem_at(document, error,
                      fmt::format("unexpected '{}'", printable(character_at(document, error))),
                      "put the text in quotes");
}

/// A value that is not there: in brackets there is a comma in its place.
Problem content_problem(const Document& document, const SyntaxError& error, const ParserState& state) {
    if (state.innermost == nullptr || character_at(document, error) != "," ||
        error.message.find("flow") == std::string::npos)
        return sign_problem(document, error);
    return problem_at(document, error,
                      state.innermost->kind == NodeKind::map ? "expected 'key: value', got nothing"
                                                             : "expected a value, got nothing",
                      "is there a comma too many?");
}

/// What begins in the column of a key and is none.
Problem key_problem(const Document& document, const SyntaxError& error, const ParserState& state) {
    const auto line = line_of(document, error.line).substr(static_cast<std::size_t>(error.column));
    const auto sign = line.substr(0, 1);
    const auto end = sign == "[" ? "]" : sign == "{" ? "}" : sign;
    const bool opens = !sign.empty() && std::string_view("\"'[{").find(sign) != std::string_view::npos;
    if (opens && line.find(end, 1) == std::string_view::npos)
        return unclosed_problem(document, offset_of(document, error.line, error.column));
    const bool in_list = state.innermost != nullptr && state.innermost->kind == NodeKind::list;
    return problem_at(document, error, in_list ? expected_item : expected_key,
                      in_list ? item_hint : block_hint);
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
    const auto says = [&](std::string_view words) { return error.message.find(words) != std::string::npos; };
    if (says("found unexpected end of stream"))
        return unclosed_problem(document, offset_of(document, error.line, error.column));
    if (is_indented_by_tab(line_of(document, error.line)))
        return problem_at(document, {{}, error.line, 0}, "a tab in the indentation", "indent with spaces");
    if (says("while parsing a flow") && state.innermost != nullptr && is_at_end(document, error))
        return unclosed_problem(document, find_bracket(*state.innermost));
    const auto stopped_at = character_at(document, error);
    const bool is_misplaced = says("while parsing a block") || says("while parsing a flow") || says("start>");
    if (is_misplaced && (stopped_at == "]" || stopped_at == "}"))
        return problem_at(document, error, "a closing bracket without its opening one",
                          "put a text that holds brackets in quotes");
    if (auto cause = find_cause(document, error, state)) return *cause;
    if (const int line = line_without_space(document, error); line > 0)
        return problem_at(document, {{}, line, colon_in(line_of(document, line))},
                          "expected a space after the colon", "write 'key: value'");
    if (is_misplaced && !says("start>") && follows_quote(document, error))
        return problem_at(document, error, "unexpected words after a closing quote",
                          "double a single quote inside single quotes; and is the quote before it closed?");
    if (says(" tag")) return problem_at(document, error, no_tags, tag_hint);
    if (is_misplaced && lacks_key(document, error))
        return problem_at(document, error, "expected a word as the key", "write 'key: value'");
    if (says("could not find expected ':'")) return key_problem(document, error, state);
    if (is_misplaced && (stopped_at == "&" || stopped_at == "*" || stopped_at == "!"))
        return sign_problem(document, error);
    if (says("node content")) return content_problem(document, error, state);
    if (says("found character that cannot start")) return sign_problem(document, error);
    if (const auto* row = find_row(translations, error.message))
        return problem_at(document, error, row->message, row->hint);
    return problem_at(document, error, "cannot be read as YAML: " + error.message, {});
}

}  // namespace socratic
