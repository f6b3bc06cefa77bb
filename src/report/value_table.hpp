// SPDX-License-Identifier: MIT
// The one table of the names that a template may use: checking templates, `report --values` and the docs'
// page are all made from it.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "report/document_kind.hpp"

namespace socratic {

enum class ValueKind { text, yes_or_no, list, group };

/// A name within a shape. Lists are of a shape and groups have one: names inside their sections.
struct NamedValue {
    std::string_view shape;  ///< what has it; the outermost is that of the document's kind
    std::string_view name;
    ValueKind kind = ValueKind::text;
    std::string_view of;       ///< the shape of a list's items, or of a group; else ""
    std::string_view meaning;  ///< a sentence without a full stop
};

const std::vector<NamedValue>& value_table();

/// The values of a shape, in the table's order.
std::vector<NamedValue> values_of(std::string_view shape);

/// The value of a name in a shape, or nullptr. Every list and group `x` has a companion `has_x`, yes when
/// there is something in it; `companion_of` takes the prefix off.
const NamedValue* find_value(std::string_view shape, std::string_view name);
/// "actions" of "has_actions"; "" when the name is no companion.
std::string_view companion_of(std::string_view name);

/// "text", "yes or no", "list" or "group", as docs and listings call it.
std::string_view kind_words(ValueKind kind);

/// What stands in docs/templates.md of a kind of document: a table for each shape that its values have.
std::string value_docs(const DocumentKind& kind = assessment_document());

}  // namespace socratic
