// SPDX-License-Identifier: MIT
// Text -> tree of nodes.
#pragma once
#include <memory>
#include <string>
#include "base/problem.hpp"
#include "read/yaml_node.hpp"

namespace socratic {

/// The most levels of lists and maps within each other, and the most values in a file.
inline constexpr int deepest_nesting = 64;
inline constexpr int most_yaml_values = 500000;

/// Throws a Failure when the text is no YAML or no single document. What is YAML but not ours (anchors,
/// aliases, tags, `<<`, keys that are no plain words, a key written twice) is added to `problems`, and
/// left out of the tree or `broken`.
std::unique_ptr<Document> parse_yaml(const std::string& bytes, const std::string& file, Problems& problems);

}  // namespace socratic
