// SPDX-License-Identifier: MIT
// What is collected while a file and the files it leads to are read, and the checks that every kind of
// object has in common.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "read/keys.hpp"
#include "read/yaml_node.hpp"

namespace socratic {

struct Reading {
    Problems problems;
    std::vector<std::string> languages;        ///< that a text by language must have; may be empty
    std::vector<std::string> known_languages;  ///< those, and those of the questionnaires it extends
};

void report(Reading& reading, const Node& at, std::string message, std::string hint = {});

/// True when more problems would only be counted: hints need not be looked for.
bool is_full(const Reading& reading);

/// "did you mean 'X'?", or `otherwise`.
std::string nearest_hint(const Reading& reading, std::string_view word,
                         const std::vector<std::string>& candidates, std::string otherwise = {});

/// "'x'", "nothing", "a list", "a map", "the text '3'" for a number in quotes.
std::string got(const Node& node);
/// The user's word in single quotes, cut when it is long.
std::string quoted(std::string_view word);
/// "question 'POL1'", or "question" when it has no id.
std::string called(std::string_view what, const Node& map);

/// Reports what is not a map, unknown keys, and required keys that are missing; false when the node is
/// no map and cannot be read further.
bool check_keys(Reading& reading, const Node& node, const KeyTable& table);

/// The value of a key, or nullptr when there is nothing to read (no such key, or reported already).
const Node* field(const Node& map, std::string_view key);
/// The same for lists and maps of things, where a key with nothing after it is an empty one; reports a
/// value of another kind.
const Node* list_field(Reading& reading, const Node& map, std::string_view key);
const Node* map_field(Reading& reading, const Node& map, std::string_view key);

/// All problems, by place in each file.
std::vector<Problem> problems_by_place(const Reading& reading);

/// Throws a Failure with them when there is an error among them.
void throw_if_errors(const Reading& reading);

}  // namespace socratic
