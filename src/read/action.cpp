// SPDX-License-Identifier: MIT
#include "read/action.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include "read/ids.hpp"
#include "read/missing_file.hpp"
#include "read/plan_table.hpp"
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

/// Nothing below zero.
std::optional<double> read_amount_field(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = field(map, key);
    const auto amount = node == nullptr ? std::nullopt : read_decimal(reading, *node);
    if (!amount) return std::nullopt;
    if (amount->numerator >= 0) return amount->value();
    report(reading, *node, fmt::format("expected a number from 0, got {}", got(*node)));
    return std::nullopt;
}

/// ISO dates are in the order of their letters.
void check_order(Reading& reading, const Node& map, const Action& action) {
    if (action.start.empty() || action.due.empty() || action.start <= action.due) return;
    report(reading, *field(map, "due"),
           fmt::format("due on {}, before it starts on {}", action.due, action.start),
           "'start' is its first day, 'due' its last");
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
    check_order(reading, node, action);
    action.days = read_amount_field(reading, node, "days");
    action.budget = read_amount_field(reading, node, "budget");
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

ActionPlan read_plan(AssessmentReading& assessment, const Node& map, const Questionnaire* questionnaire) {
    auto& reading = assessment.reading;
    ActionPlan plan;
    const auto* node = field(map, "actions");
    if (node == nullptr || node->kind == NodeKind::nothing) return plan;
    if (node->kind == NodeKind::list) {
        plan.actions = read_actions(reading, *node, questionnaire);
        return plan;
    }
    const auto path = read_word(reading, *node, "a list of actions, or a path");
    if (!path) return plan;
    plan.file = path_from(assessment.folder, *path);
    if (assessment.files.exists(plan.file))
        plan.actions = read_plan_table(assessment, plan.file, questionnaire);
    else
        report(reading, *node, fmt::format("there is no file {}", quoted(*path)),
               missing_file_hint(*path, assessment.folder, assessment.files));
    return plan;
}

}  // namespace socratic
