// SPDX-License-Identifier: MIT
// JSON as a tree of small values, each of which knows its place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

struct JsonMember;

enum class JsonKind { null, boolean, number, string, list, object };

struct JsonValue {
    JsonKind kind = JsonKind::null;
    bool is_true = false;   ///< of a boolean
    bool is_whole = false;  ///< of a number: written without point and exponent
    double number = 0;
    std::string text;  ///< of a string
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;  ///< in file order, each key once
    int line = 0;                     ///< from 1
};

struct JsonMember {
    std::string key;
    JsonValue value;
};

/// Throws a Failure with the place when the text is no JSON, names a key twice, nests too deeply, or has a
/// text with control characters, which must not reach a terminal; `again` is what to do about such a file.
JsonValue parse_json(std::string_view text, const std::string& file, const std::string& again);

/// The value of a key, or nullptr.
const JsonValue* find_member(const JsonValue& object, std::string_view key);

/// What a message says it got: "null", "a list", "'text'", "3.5" …
std::string got(const JsonValue& value);

}  // namespace socratic
