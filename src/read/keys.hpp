// SPDX-License-Identifier: MIT
// One table a kind of object says which keys it has: the reader's check, the JSON Schemas and the
// tables of docs/files.md are all made from it.
#pragma once
#include <span>
#include <string_view>
#include <vector>

namespace socratic {

enum class ValueType {
    text,         ///< a plain string or a map from language to string
    words,        ///< a plain string
    question_id,  ///< a letter, then letters and digits, at most 20
    id,           ///< letters, digits, '-' and '_', at most 40
    version,      ///< letters, digits, '.', '+' and '-', at most 40
    language,     ///< a language tag
    name,         ///< the id of a shipped questionnaire, or a path
    path,
    date,
    whole,
    number,
    positive,  ///< a number above zero
    boolean,
    choice,
    object
};

enum class Holds { one, list, by_id, by_level, by_text };

struct KeyTable;

struct Key {
    std::string_view name;
    ValueType type = ValueType::words;
    Holds holds = Holds::one;
    bool required = false;
    bool or_path = false;                     ///< the path of a file that holds the value
    bool or_number = false;                   ///< each object may be a number alone
    bool or_text = false;                     ///< each object may be a text alone
    const KeyTable* object = nullptr;         ///< of an object
    std::vector<std::string_view> choices{};  ///< of a choice
    std::string_view preset{};                ///< what holds when the key is left out, as it would be written
    std::string_view sentence{};
    std::string_view example{};  ///< what may stand after `name: `
};

struct KeyTable {
    std::string_view what;      ///< "question"; unique
    std::string_view sentence;  ///< what it is, for the docs
    std::vector<Key> keys;      ///< in the order they are written and listed
};

const KeyTable& questionnaire_keys();
const KeyTable& assessment_keys();
const KeyTable& community_keys();
const KeyTable& import_keys();

/// The table and all tables it leads to, each once, parents first.
std::vector<const KeyTable*> all_tables(const KeyTable& table);

}  // namespace socratic
