// SPDX-License-Identifier: MIT
// Text -> what the parser meets in it, one after the other; the only door to libyaml.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include "read/yaml_node.hpp"

struct yaml_parser_s;

namespace socratic {

/// `nothing` is a value left out, or written as ~ or null; `end` is that of a list or map.
enum class YamlEventKind : std::uint8_t { document, nothing, scalar, alias, list, map, end };

struct YamlEvent {
    YamlEventKind kind = YamlEventKind::nothing;
    int line = 0;    ///< from 1
    int column = 0;  ///< in bytes, from 0
    std::string text;
    bool quoted = false;  ///< in quotes or a block
    bool anchored = false;
    bool tagged = false;
};

class YamlEvents {
public:
    /// The document keeps the text that is read: it must stay where it is.
    explicit YamlEvents(const Document& document);

    /// The next one, or nothing at the end of the text. Throws a SyntaxError.
    std::optional<YamlEvent> next();

private:
    struct Delete {
        void operator()(yaml_parser_s* parser) const;
    };

    LineColumn find_character(std::size_t index);
    [[noreturn]] void complain();

    const Document& document_;
    std::string changed_;  ///< the text as libyaml gets it, where that is not the document's
    std::unique_ptr<yaml_parser_s, Delete> parser_;
    std::size_t character_ = 0;  ///< libyaml counts characters; how far they have been counted
    std::size_t byte_ = 0;       ///< where that character begins
};

}  // namespace socratic
