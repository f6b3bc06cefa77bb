// SPDX-License-Identifier: MIT
// A YAML file as a tree of small values, each of which knows its place; free of libyaml.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include "base/place.hpp"

namespace socratic {

/// `broken` has been reported already: whoever meets it keeps silent.
enum class NodeKind : std::uint8_t { nothing, scalar, list, map, broken };

struct Document;
struct Entry;

struct Node {
    NodeKind kind = NodeKind::nothing;
    bool quoted = false;  ///< in quotes or a block: a text, never a number
    int line = 0;         ///< from 1
    int column = 0;       ///< in bytes, from 0
    const Document* document = nullptr;
    std::string text;
    std::vector<Node> items;
    std::vector<Entry> entries;  ///< in file order, each key once
};

struct Entry {
    Node key;
    Node value;
};

/// Nodes point at their document: it must stay where it is.
struct Document {
    std::string file;
    std::string text;                      ///< as `prepare_yaml` made it
    std::vector<std::size_t> line_starts;  ///< byte offsets; at least one
    Node root;
};

/// The place of a byte column (from 0) in a line (from 1). A line that is absurdly long comes without
/// its excerpt, so that a hundred problems in it stay small.
Place place_at(const Document& document, int line, int column);
Place place_of(const Node& node);

/// The line without its line end, lines counted from 1.
std::string_view line_of(const Document& document, int line);

/// Where a byte stands: a line from 1, a column from 0.
struct LineColumn {
    int line = 0;
    int column = 0;
};
LineColumn find_line(const Document& document, std::size_t offset);

/// The byte offset of a node in its document's text.
std::size_t offset_of(const Document& document, int line, int column);

/// Nothing when the node is no map or has no such key.
const Entry* find_entry(const Node& map, std::string_view key);
Entry* find_entry(Node& map, std::string_view key);

}  // namespace socratic
