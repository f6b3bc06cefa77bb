// SPDX-License-Identifier: MIT
// The tables of keys as JSON Schemas and as tables of docs/files.md.
#pragma once
#include <string>
#include "read/keys.hpp"

namespace socratic {

/// What a value of the key looks like, in a few words: "a list of languages".
std::string describe_value(const Key& key);

/// A heading, the sentence and a Markdown table for the table and all tables it leads to, but for those that
/// `described` leads to: they have their heading elsewhere on the page.
std::string render_key_docs(const KeyTable& table, const KeyTable* described = nullptr);

/// A JSON Schema, draft-07, with a definition for each table it leads to; ends in a line end.
std::string render_schema(const KeyTable& table);

}  // namespace socratic
