// SPDX-License-Identifier: MIT
#include "read/key_docs.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>

namespace socratic {
namespace {

struct TypeName {
    std::string_view one, many;
};

TypeName name_of(ValueType type) {
    switch (type) {
        case ValueType::text:
            return {"a text", "texts"};
        case ValueType::words:
            return {"words", "words"};
        case ValueType::question_id:
            return {"a question's id", "question ids"};
        case ValueType::id:
            return {"an id", "ids"};
        case ValueType::version:
            return {"a version", "versions"};
        case ValueType::language:
            return {"a language", "languages"};
        case ValueType::name:
            return {"an id or a path", "ids or paths"};
        case ValueType::path:
            return {"a path", "paths"};
        case ValueType::date:
            return {"a date", "dates"};
        case ValueType::whole:
            return {"a whole number", "whole numbers"};
        case ValueType::number:
            return {"a number", "numbers"};
        case ValueType::positive:
            return {"a number above 0", "numbers above 0"};
        case ValueType::boolean:
            return {"true or false", "true or false"};
        default:
            return {"", ""};
    }
}

std::string anchor_of(std::string_view what) {
    std::string anchor(what);
    for (char& c : anchor)
        if (c == ' ') c = '-';
    return anchor;
}

std::string type_name(const Key& key) {
    if (key.type == ValueType::choice) return fmt::format("`{}`", fmt::join(key.choices, "`, `"));
    if (key.type == ValueType::object)
        return fmt::format("[{}](#{})", key.object->what, anchor_of(key.object->what));
    return std::string(key.holds == Holds::one ? name_of(key.type).one : name_of(key.type).many);
}

}  // namespace

std::string describe_value(const Key& key) {
    std::string value = type_name(key);
    if (key.or_number) value += " or number";
    if (key.or_text) value += " or text";
    if (key.holds == Holds::list) value = "a list of " + value;
    if (key.holds == Holds::by_id) value = "a map from id to " + value;
    if (key.holds == Holds::by_level) value = "a map from level to " + value;
    if (key.holds == Holds::by_text) value = "a map from text to " + value;
    if (key.or_path) value += ", or a path";
    return value;
}

std::string render_key_docs(const KeyTable& table, const KeyTable* described) {
    const auto elsewhere = described != nullptr ? all_tables(*described) : std::vector<const KeyTable*>();
    std::string out;
    for (const auto* each : all_tables(table)) {
        if (std::find(elsewhere.begin(), elsewhere.end(), each) != elsewhere.end()) continue;
        out += fmt::format("### {}\n\n{}\n\n", each->what, each->sentence);
        out += "| key | value | without it | what it is | example |\n|---|---|---|---|---|\n";
        for (const auto& key : each->keys)
            out += fmt::format("| `{}` | {} | {} | {} | `{}` |\n", key.name, describe_value(key),
                               key.required         ? "an error"
                               : key.preset.empty() ? "nothing"
                                                    : std::string(key.preset),
                               key.sentence, key.example);
        out += "\n";
    }
    out.pop_back();
    return out;
}

}  // namespace socratic
