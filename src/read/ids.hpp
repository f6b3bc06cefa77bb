// SPDX-License-Identifier: MIT
// Ids, versions and language tags: their shape, and that nothing is called the same twice.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include "read/reading.hpp"

namespace socratic {

/// A letter, then letters and digits, at most 20.
bool is_question_id(std::string_view text);
/// Letters, digits, '-' and '_', the first a letter or digit, at most 40.
bool is_id(std::string_view text);
bool is_version(std::string_view text);
/// 16 hex digits.
bool is_hash(std::string_view text);
/// Two or three small letters, then parts of letters and digits after hyphens: "fr", "pt-BR".
bool is_language(std::string_view text);

/// Ids are one when they differ in case alone: what they have in common.
std::string folded_id(std::string_view id);

/// Each reports what is ill-formed; of the ids, also the ones the program keeps for itself
/// ("respondent", and all that begin with '_').
std::optional<std::string> read_id(Reading& reading, const Node& node, ValueType type = ValueType::id);
std::optional<std::string> read_version(Reading& reading, const Node& node);
std::optional<std::string> read_language(Reading& reading, const Node& node);

/// Ids that must differ even when case is ignored.
class IdSet {
public:
    /// Reports an id that is there already, and where the first one is.
    void add(Reading& reading, const Node& node);
    const Node* find(std::string_view id) const;

private:
    std::unordered_map<std::string, const Node*> first_;
};

}  // namespace socratic
