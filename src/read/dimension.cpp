// SPDX-License-Identifier: MIT
#include "read/dimension.hpp"
#include <fmt/format.h>
#include "read/ids.hpp"
#include "read/scalar.hpp"
#include "read/scale.hpp"
#include "read/text_value.hpp"

namespace socratic {
namespace {

Fraction read_weight(Reading& reading, const Node& map) {
    const auto* node = field(map, "weight");
    if (node == nullptr) return {1, 1};
    const auto weight = read_decimal(reading, *node);
    if (!weight) return {1, 1};
    if (weight->numerator > 0 && *weight <= Fraction{1000000, 1}) return *weight;
    report(reading, *node, fmt::format("expected a weight above 0 and up to 1000000, got {}", got(*node)),
           weight->numerator == 0 ? "to leave it out, drop it or say 'off: true' of the question" : "");
    return {1, 1};
}

bool read_flag(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = field(map, key);
    return node != nullptr && read_boolean(reading, *node).value_or(false);
}

std::map<int, Text> read_anchors(Reading& reading, const Node& question, const Scale* scale) {
    std::map<int, Text> anchors;
    const auto* node = map_field(reading, question, "anchors");
    if (node == nullptr) return anchors;
    for (const auto& [key, value] : node->entries) {
        const auto level = read_level_key(reading, key, scale);
        auto text = read_text(reading, value);
        if (level) anchors[*level] = std::move(text);
    }
    return anchors;
}

Question read_question(Reading& reading, const Node& node, const Scale* scale) {
    Question question;
    if (!check_keys(reading, node, questionnaire_table("question"))) return question;
    if (const auto* id = field(node, "id"))
        question.id = read_id(reading, *id, ValueType::question_id).value_or("");
    question.text = read_text_field(reading, node, "text");
    question.anchors = read_anchors(reading, node, scale);
    question.reverse = read_flag(reading, node, "reverse");
    question.weight = read_weight(reading, node);
    question.off = read_flag(reading, node, "off");
    question.short_form = read_flag(reading, node, "short_form");
    question.previously = read_list_of(reading, node, "previously", ValueType::question_id);
    question.same_meaning_as = read_list_of(reading, node, "same_meaning_as", ValueType::version);
    question.note = read_text_field(reading, node, "note");
    return question;
}

Dimension read_dimension(Reading& reading, const Node& node, const Scale* scale) {
    Dimension dimension;
    if (!check_keys(reading, node, questionnaire_table("dimension"))) return dimension;
    if (const auto* id = field(node, "id")) dimension.id = read_id(reading, *id).value_or("");
    dimension.name = read_text_field(reading, node, "name");
    dimension.short_name = read_text_field(reading, node, "short");
    if (const auto* section = field(node, "section"))
        dimension.section = read_word(reading, *section, "the id of a section").value_or("");
    dimension.weight = read_weight(reading, node);
    if (const auto* own = field(node, "scale")) {
        dimension.scale = read_scale(reading, *own);
        scale = dimension.scale ? &*dimension.scale : nullptr;
    }
    dimension.discuss = read_text_field(reading, node, "discuss");
    dimension.note = read_text_field(reading, node, "note");
    if (const auto* questions = list_field(reading, node, "questions"))
        for (const auto& question : questions->items)
            dimension.questions.push_back(read_question(reading, question, scale));
    return dimension;
}

}  // namespace

const KeyTable& questionnaire_table(std::string_view what) {
    static const auto tables = all_tables(questionnaire_keys());
    for (const auto* table : tables)
        if (table->what == what) return *table;
    return questionnaire_keys();
}

std::vector<std::string> read_list_of(Reading& reading, const Node& map, std::string_view key,
                                      ValueType type) {
    std::vector<std::string> result;
    const auto* node = list_field(reading, map, key);
    if (node == nullptr) return result;
    for (const auto& item : node->items) {
        const auto value = type == ValueType::version    ? read_version(reading, item)
                           : type == ValueType::language ? read_language(reading, item)
                                                         : read_id(reading, item, type);
        if (value) result.push_back(*value);
    }
    return result;
}

std::vector<Dimension> read_dimensions(Reading& reading, const Node& root, const Scale* scale) {
    std::vector<Dimension> dimensions;
    if (const auto* list = list_field(reading, root, "dimensions"))
        for (const auto& item : list->items) dimensions.push_back(read_dimension(reading, item, scale));
    return dimensions;
}

}  // namespace socratic
