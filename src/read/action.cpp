// SPDX-License-Identifier: MIT
#include "read/action.hpp"
#include <algorithm>
#include "read/ids.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"

namespace socratic {
namespace {

std::string read_words_field(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = field(map, key);
    return node == nullptr ? std::string() : read_word(reading, *node, "a text").value_or("");
}

std::string read_date_field(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = field(map, key);
    return node == nullptr ? std::string() : read_date(reading, *node).value_or("");
}

const Key& status_key() {
    const auto& keys = assessment_table("action").keys;
    return *std::find_if(keys.begin(), keys.end(), [](const Key& key) { return key.name == "status"; });
}

Action read_action(Reading& reading, const Node& node, const Questionnaire* questionnaire) {
    Action action;
    if (!check_keys(reading, node, assessment_table("action"))) return action;
    if (const auto* id = field(node, "id")) action.id = read_id(reading, *id).value_or("");
    const auto* dimension = field(node, "dimension");
    if (dimension != nullptr &&
        (questionnaire == nullptr || read_dimension_id(reading, *dimension, *questionnaire)))
        action.dimension = dimension->text;
    action.what = read_text_field(reading, node, "what");
    action.result = read_text_field(reading, node, "result");
    action.who = read_words_field(reading, node, "who");
    action.with = read_words_field(reading, node, "with");
    action.start = read_date_field(reading, node, "start");
    action.due = read_date_field(reading, node, "due");
    if (const auto* days = field(node, "days"))
        if (read_decimal(reading, *days)) action.days = days->text;
    action.budget = read_words_field(reading, node, "budget");
    action.indicator = read_text_field(reading, node, "indicator");
    action.first_step = read_text_field(reading, node, "first_step");
    action.status = "planned";
    if (const auto* status = field(node, "status"))
        action.status = read_choice(reading, *status, status_key()).value_or("planned");
    return action;
}

}  // namespace

std::vector<Action> read_actions(Reading& reading, const Node& list, const Questionnaire* questionnaire) {
    std::vector<Action> actions;
    IdSet ids;
    for (const auto& item : list.items) {
        actions.push_back(read_action(reading, item, questionnaire));
        if (const auto* id = find_entry(item, "id"); id != nullptr && id->value.kind == NodeKind::scalar)
            ids.add(reading, id->value);
    }
    return actions;
}

}  // namespace socratic
