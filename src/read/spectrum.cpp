// SPDX-License-Identifier: MIT
#include "read/spectrum.hpp"
#include <fmt/format.h>

namespace socratic {
namespace {

/// More descriptions than this do not fit beside each other.
constexpr int most_levels = 11;

/// "level 3", "levels 1, 2 and 3"
std::string levels_words(const std::vector<int>& levels) {
    auto words = fmt::format("level{} {}", levels.size() == 1 ? "" : "s", levels.front());
    for (std::size_t i = 1; i < levels.size(); ++i)
        words += fmt::format("{} {}", i + 1 == levels.size() ? " and" : ",", levels[i]);
    return words;
}

void refuse_key(Reading& reading, const Node& map, std::string_view key, std::string_view why) {
    if (const auto* entry = find_entry(map, key))
        report(reading, entry->key, fmt::format("a spectrum has no '{}'", key), std::string(why));
}

void check_descriptions(Reading& reading, const Node& node, const Question& question, const Scale& scale) {
    std::vector<int> missing;
    for (int level = scale.min; level <= scale.max; ++level)
        if (question.anchors.count(level) == 0) missing.push_back(level);
    if (missing.empty()) return;
    report(reading, node,
           fmt::format("{} of {} {} no description", levels_words(missing), quoted(question.id),
                       missing.size() == 1 ? "has" : "have"),
           "on a spectrum people choose a description: write one under 'anchors' for each level");
}

void check_question(Reading& reading, const Node& node, const Question& question,
                    const Questionnaire& questionnaire) {
    refuse_key(reading, node, "reverse", "its levels are in the order of their descriptions");
    refuse_key(reading, node, "weight", "nothing is averaged; leave it out");
    refuse_key(reading, node, "off", "leave the dimension out, or drop it");
    check_descriptions(reading, node, question, questionnaire.scale);
}

void check_dimension(Reading& reading, const Node& node, const Dimension& dimension,
                     const Questionnaire& questionnaire) {
    refuse_key(reading, node, "weight", "nothing is averaged; leave it out");
    refuse_key(reading, node, "scale", "all its dimensions share the levels of the questionnaire");
    const auto* questions = find_entry(node, "questions");
    if (questions == nullptr || dimension.questions.empty()) return;
    const auto hint =
        fmt::format("each dimension of a spectrum is one question with the same id: 'id: {}'", dimension.id);
    if (dimension.questions.size() > 1)
        return report(
            reading, questions->key,
            fmt::format("the {} has {} questions", called("dimension", node), dimension.questions.size()),
            hint);
    const auto& item = questions->value.items.front();
    const auto& question = dimension.questions.front();
    if (const auto* id = field(item, "id");
        id != nullptr && !question.id.empty() && question.id != dimension.id)
        report(reading, *id,
               fmt::format("expected the id {} of its dimension, got {}", quoted(dimension.id),
                           quoted(question.id)),
               hint);
    check_question(reading, item, question, questionnaire);
}

void check_wheel(Reading& reading, const Node& root) {
    if (const auto* answers = find_entry(root, "answers"))
        if (const auto* varies = find_entry(answers->value, "varies"))
            report(reading, varies->key, "only a spectrum has the answer 'varies'",
                   "leave it out, or say 'kind: spectrum'");
}

}  // namespace

void check_spectrum(Reading& reading, const Node& root, const Questionnaire& questionnaire) {
    if (questionnaire.kind != Kind::spectrum) return check_wheel(reading, root);
    refuse_key(reading, root, "scoring", "nothing is averaged; leave it out");
    if (questionnaire.scale.count() > most_levels)
        if (const auto* scale = find_entry(root, "scale"))
            report(reading, scale->key, fmt::format("a spectrum of {} levels", questionnaire.scale.count()),
                   fmt::format("their descriptions stand beside each other: at most {} levels", most_levels));
    const auto* dimensions = find_entry(root, "dimensions");
    if (dimensions == nullptr || dimensions->value.items.size() != questionnaire.dimensions.size()) return;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d)
        check_dimension(reading, dimensions->value.items[d], questionnaire.dimensions[d], questionnaire);
}

void add_aims(Questionnaire& questionnaire) {
    if (questionnaire.kind != Kind::spectrum) return;
    for (auto& dimension : questionnaire.dimensions) {
        auto aim = dimension.questions.front();
        aim.id = aim_id(aim.id);
        aim.aim = true;
        for (auto& id : aim.previously) id = aim_id(id);
        aim.note = {};
        dimension.questions.push_back(std::move(aim));
    }
}

}  // namespace socratic
