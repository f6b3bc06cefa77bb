// SPDX-License-Identifier: MIT
// The parser's complaints in plain words, each with what to do about it.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include "base/problem.hpp"
#include "read/yaml_node.hpp"

namespace socratic {

struct SyntaxError {
    std::string message;  ///< the parser's own
    int line = 0;         ///< from 1
    int column = 0;       ///< in bytes, from 0
};

/// Where the parser stopped.
struct ParserState {
    const Node* innermost = nullptr;         ///< the list or map it was in
    std::optional<std::size_t> last_quoted;  ///< byte offset of the last text in quotes
};

Problem syntax_problem(const Document& document, const SyntaxError& error, const ParserState& state);

/// At most forty code points of a user's words, for a message.
std::string shortened(std::string_view words);

}  // namespace socratic
