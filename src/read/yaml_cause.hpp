// SPDX-License-Identifier: MIT
// The true cause of a complaint that the parser makes in a later line, or does not make at all.
#pragma once
#include <optional>
#include "base/problem.hpp"
#include "read/yaml_syntax.hpp"

namespace socratic {

/// A missing colon, a quote or bracket that was never closed, a curly quote or a no-break space.
std::optional<Problem> find_cause(const Document& document, const SyntaxError& error,
                                  const ParserState& state);

/// The offset of the bracket that opens a list or map in brackets: after the anchor or tag that made it
/// `broken`, or before the only key of a map that is an item of a list.
std::size_t find_bracket(const Node& node);

/// The problem of the quote or bracket at an offset.
Problem unclosed_problem(const Document& document, std::size_t opened);

/// A key that holds a no-break space where a plain space was meant: nobody sees the difference.
std::optional<Problem> find_no_break_space(const Node& key, const Node& value);

/// True for words without straight quotes that begin with a curly one, unless it is closed within them.
bool is_in_curly_quotes(const Node& node);

/// The problem of such words.
Problem curly_problem(const Document& document, int line, int column);

/// True for what remains of such words after a comma in them.
bool ends_curly(const Node& key);

}  // namespace socratic
