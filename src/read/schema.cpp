// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "read/key_docs.hpp"

namespace socratic {
namespace {

constexpr std::string_view id_pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$";

std::string string_of(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string pattern(std::string_view expression) {
    return fmt::format("{{\"type\": \"string\", \"pattern\": {}}}", string_of(expression));
}

/// A key's id may be written without quotes even when it is made of digits.
std::string id_schema() {
    return fmt::format("{{\"type\": [\"string\", \"integer\"], \"pattern\": {}}}", string_of(id_pattern));
}

std::string reference(std::string_view what) {
    std::string name(what);
    std::replace(name.begin(), name.end(), ' ', '_');
    return fmt::format("{{\"$ref\": \"#/definitions/{}\"}}", name);
}

std::string choice_schema(const Key& key) {
    std::string out;
    for (const auto choice : key.choices) out += (out.empty() ? "" : ", ") + string_of(choice);
    return fmt::format("{{\"enum\": [{}]}}", out);
}

std::string one_schema(const Key& key) {
    switch (key.type) {
        case ValueType::text:
            return reference("text");
        case ValueType::question_id:
            return pattern("^[A-Za-z][A-Za-z0-9]{0,19}$");
        case ValueType::id:
            return id_schema();
        case ValueType::version:
            return "{\"type\": [\"string\", \"number\"], \"pattern\": \"^[A-Za-z0-9.+-]{1,40}$\"}";
        case ValueType::language:
            return pattern("^[a-z]{2,3}(-[A-Za-z0-9]+)*$");
        case ValueType::date:
            return pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        case ValueType::whole:
            return "{\"type\": \"integer\"}";
        case ValueType::number:
            return "{\"type\": \"number\"}";
        case ValueType::positive:
            return "{\"type\": \"number\", \"exclusiveMinimum\": 0}";
        case ValueType::boolean:
            return "{\"type\": \"boolean\"}";
        case ValueType::choice:
            return choice_schema(key);
        case ValueType::object:
            return reference(key.object->what);
        default:
            return "{\"type\": [\"string\", \"number\"]}";
    }
}

std::string holding_schema(const Key& key) {
    auto one = one_schema(key);
    if (key.or_number) one = fmt::format("{{\"anyOf\": [{}, {{\"type\": \"number\"}}]}}", one);
    if (key.or_text)
        one = fmt::format("{{\"anyOf\": [{}, {{\"type\": [\"string\", \"number\", \"boolean\"]}}]}}", one);
    if (key.holds == Holds::list)
        one = fmt::format("{{\"type\": [\"array\", \"null\"], \"items\": {}}}", one);
    if (key.holds == Holds::by_id || key.holds == Holds::by_level)
        one = fmt::format(
            "{{\"type\": [\"object\", \"null\"], \"propertyNames\": {{\"pattern\": {}}}, "
            "\"additionalProperties\": {}}}",
            string_of(key.holds == Holds::by_level ? "^(0|-?[1-9][0-9]{0,3})$" : id_pattern), one);
    if (key.holds == Holds::by_text)
        one = fmt::format("{{\"type\": [\"object\", \"null\"], \"additionalProperties\": {}}}", one);
    return one;
}

std::string value_schema(const Key& key) {
    auto schema = holding_schema(key);
    if (key.or_path) schema = fmt::format("{{\"anyOf\": [{}, {{\"type\": \"string\"}}]}}", schema);
    if (schema.starts_with("{\"$ref\""))
        schema = fmt::format("{{\"allOf\": [{}]}}", schema);  // $ref hides what is beside it
    schema.pop_back();
    return fmt::format("{}, \"description\": {}}}", schema, string_of(key.sentence));
}

/// The lines of an object's schema; what `extends` brings need not be in the file itself.
std::string object_schema(const KeyTable& table, const std::string& indent) {
    std::string properties, required;
    const bool may_extend = table.what == "questionnaire" || table.what == "dimension" ||
                            table.what == "question" || table.what == "fact" || table.what == "open question";
    for (const auto& key : table.keys) {
        properties += fmt::format("{}{}    {}: {}", properties.empty() ? "" : ",\n", indent,
                                  string_of(key.name), value_schema(key));
        const bool inherited =
            may_extend && key.name != "id" && key.name != "questionnaire" && key.name != "version";
        if (key.required && !inherited) required += (required.empty() ? "" : ", ") + string_of(key.name);
    }
    std::string out =
        fmt::format("{0}  \"type\": \"object\",\n{0}  \"additionalProperties\": false,\n", indent);
    if (!required.empty()) out += fmt::format("{}  \"required\": [{}],\n", indent, required);
    if (table.what == "member")
        out += fmt::format(
            "{0}  \"oneOf\": [\n"
            "{0}    {{\"required\": [\"assessment\"], \"maxProperties\": 1}},\n"
            "{0}    {{\"required\": [\"folder\"], \"maxProperties\": 1}},\n"
            "{0}    {{\"required\": [\"scores\"], \"not\": {{\"anyOf\": [{{\"required\": "
            "[\"assessment\"]}}, {{\"required\": [\"folder\"]}}]}}}}\n"
            "{0}  ],\n",
            indent);
    return out + fmt::format("{0}  \"properties\": {{\n{1}\n{0}  }}", indent, properties);
}

constexpr std::string_view text_schema =
    "    \"text\": {\n"
    "      \"description\": \"A plain text, or a map from language to text.\",\n"
    "      \"anyOf\": [\n"
    "        {\"type\": [\"string\", \"number\", \"boolean\"]},\n"
    "        {\"type\": \"object\", \"minProperties\": 1, \"propertyNames\": {\"pattern\": "
    "\"^[a-z]{2,3}(-[A-Za-z0-9]+)*$\"}, \"additionalProperties\": {\"type\": [\"string\", \"number\", "
    "\"boolean\"]}}\n"
    "      ]\n"
    "    }";

}  // namespace

std::string render_schema(const KeyTable& table) {
    std::string definitions(text_schema);
    const auto tables = all_tables(table);
    for (auto each = tables.begin() + 1; each != tables.end(); ++each) {
        std::string name((*each)->what);
        std::replace(name.begin(), name.end(), ' ', '_');
        definitions += fmt::format(",\n    {}: {{\n      \"description\": {},\n{}\n    }}", string_of(name),
                                   string_of((*each)->sentence), object_schema(**each, "    "));
    }
    return fmt::format(
        "{{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": {},\n"
        "  \"description\": {},\n{},\n  \"definitions\": {{\n{}\n  }}\n}}\n",
        string_of(table.what), string_of(table.sentence), object_schema(table, ""), definitions);
}

}  // namespace socratic
