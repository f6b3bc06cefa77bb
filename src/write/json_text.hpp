// SPDX-License-Identifier: MIT
// JSON as text, keys in the order they are added; people read it, so that short objects take one line.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "model/text.hpp"

namespace socratic {

/// A string in quotes; invalid UTF-8 is replaced.
std::string json_string(std::string_view text);

/// A string where it holds for every language, else an object by language.
std::string json_text(const Text& text);

std::string json_number(std::optional<double> figure);  ///< or null
std::string json_number(std::optional<long> count);     ///< or null
std::string json_number(long count);
std::string json_strings(const std::vector<std::string>& texts);
std::string json_numbers(const std::vector<long>& counts);

/// Each item on a line of its own, `indent` blanks deep.
std::string json_lines(const std::vector<std::string>& items, int indent);

/// An object as it grows.
class JsonObject {
public:
    /// `value` is JSON already.
    JsonObject& add(std::string_view key, std::string_view value);
    /// The next key begins a line, `indent` blanks deep.
    JsonObject& new_line(int indent);
    std::string text() const { return "{" + members_ + "}"; }

private:
    std::string members_;
    std::string before_next_;
};

}  // namespace socratic
