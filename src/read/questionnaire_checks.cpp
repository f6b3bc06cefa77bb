// SPDX-License-Identifier: MIT
#include "read/questionnaire_checks.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/ids.hpp"
#include "read/spectrum.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_dimensions = 24;

const std::vector<Node>& items_of(const Node& map, std::string_view key) {
    static const std::vector<Node> none;
    const auto* entry = find_entry(map, key);
    return entry == nullptr ? none : entry->value.items;
}

const Node* id_node(const Node& item) {
    const auto* entry = find_entry(item, "id");
    return entry == nullptr || entry->value.kind != NodeKind::scalar ? nullptr : &entry->value;
}

void add_ids(Reading& reading, IdSet& set, const std::vector<Node>& items) {
    for (const auto& item : items)
        if (const auto* id = id_node(item)) set.add(reading, *id);
}

/// The columns of an answer sheet: no fact may be called like a question, or like a dimension, for which
/// it would be taken.
void check_fact_ids(Reading& reading, const Node& root, const IdSet& questions, const IdSet& all) {
    IdSet facts;
    add_ids(reading, facts, items_of(root, "facts"));
    for (const auto& fact : items_of(root, "facts")) {
        const auto* id = id_node(fact);
        const auto* question = id == nullptr ? nullptr : questions.find(id->text);
        if (question != nullptr)
            report(reading, *id, fmt::format("the fact {} is called like a question", quoted(id->text)),
                   "both are columns of the answer sheet; rename one of them");
        else if (id != nullptr && all.find(id->text) != nullptr)
            report(reading, *id, fmt::format("the fact {} is called like a dimension", quoted(id->text)),
                   "in the answer sheet its column would be taken for the dimension; rename one of them");
        IdSet values;
        if (const auto* list = find_entry(fact, "values"))
            for (const auto& entry : list->value.entries) values.add(reading, entry.key);
    }
}

void check_previous_ids(Reading& reading, const Node& root, const IdSet& living) {
    IdSet previous;
    for (const auto& dimension : items_of(root, "dimensions"))
        for (const auto& question : items_of(dimension, "questions"))
            for (const auto& id : items_of(question, "previously")) {
                previous.add(reading, id);
                if (living.find(id.text) != nullptr)
                    report(reading, id, fmt::format("the earlier id {} is still in use", quoted(id.text)),
                           "'previously' names ids that no question or dimension has any more");
            }
}

/// The question of a spectrum that is its dimension's only one, and has its id.
bool is_row(Kind kind, const Node* dimension, const Node& question) {
    return kind == Kind::spectrum && dimension != nullptr && dimension->text == question.text;
}

void check_ids(Reading& reading, const Node& root, Kind kind) {
    IdSet all;
    IdSet questions;
    Reading silent;
    for (const auto& dimension : items_of(root, "dimensions")) {
        const auto* own = id_node(dimension);
        if (own != nullptr) all.add(reading, *own);
        for (const auto& item : items_of(dimension, "questions"))
            if (const auto* id = id_node(item); id != nullptr && !is_row(kind, own, *id))
                all.add(reading, *id);
        add_ids(silent, questions, items_of(dimension, "questions"));
    }
    check_fact_ids(reading, root, questions, all);
    check_previous_ids(reading, root, all);
    IdSet sections;
    if (const auto* entry = find_entry(root, "sections"))
        for (const auto& section : entry->value.entries) sections.add(reading, section.key);
    IdSet open;
    add_ids(reading, open, items_of(root, "open_questions"));
}

void check_sections(Reading& reading, const Node& root) {
    std::vector<std::string> known;
    if (const auto* entry = find_entry(root, "sections"))
        for (const auto& section : entry->value.entries) known.push_back(section.key.text);
    std::sort(known.begin(), known.end());
    for (const auto& dimension : items_of(root, "dimensions")) {
        const auto* section = field(dimension, "section");
        if (section == nullptr || section->kind != NodeKind::scalar) continue;
        if (std::binary_search(known.begin(), known.end(), section->text)) continue;
        report(reading, *section, fmt::format("unknown section {}", quoted(section->text)),
               nearest_hint(reading, section->text, known, "add it under 'sections:'"));
    }
}

/// Where a dimension lost its questions: at `drop` or `only` when it comes from another file.
const Node& place_of_loss(const Node& root, const Node& dimension) {
    if (dimension.document == root.document) return dimension;
    for (const auto* key : {"drop", "only"})
        if (const auto* entry = find_entry(root, key)) return entry->key;
    return dimension;
}

void check_has_questions(Reading& reading, const Node& root) {
    for (const auto& dimension : items_of(root, "dimensions")) {
        const auto* entry = find_entry(dimension, "questions");
        if (entry == nullptr || !entry->value.items.empty()) continue;
        if (entry->value.kind != NodeKind::list && entry->value.kind != NodeKind::nothing) continue;
        const auto& at = place_of_loss(root, dimension);
        report(reading, at, fmt::format("the {} has no questions", called("dimension", dimension)),
               &at == &dimension ? "give it one, or leave it out"
                                 : "drop the dimension itself, or keep one of its questions");
    }
}

/// The one that weighs more than all others together, if there are others.
template <class Items>
const typename Items::value_type* find_heavy(const Items& items) {
    double sum = 0;
    std::size_t count = 0;
    for (const auto& item : items) {
        sum += item.weight.value();
        ++count;
    }
    if (count < 2) return nullptr;
    for (const auto& item : items)
        if (item.weight.value() > sum / 2) return &item;
    return nullptr;
}

Problem weight_warning(const Node& node, const std::string& message) {
    const auto* weight = find_entry(node, "weight");
    return {Severity::warning, place_of(weight == nullptr ? node : weight->value), message,
            "is the weight meant to be so large?"};
}

void warn_of_question_weights(const Node& node, const Dimension& dimension, std::vector<Problem>& warnings) {
    std::vector<Question> asked;
    for (const auto& question : dimension.questions)
        if (!question.off) asked.push_back(question);
    const auto* heavy = find_heavy(asked);
    if (heavy == nullptr) return;
    for (const auto& question : items_of(node, "questions"))
        if (const auto* id = id_node(question); id != nullptr && id->text == heavy->id)
            warnings.push_back(weight_warning(
                question, fmt::format("question '{}' weighs more than all others of '{}' together", heavy->id,
                                      dimension.id)));
}

}  // namespace

void check_questionnaire(Reading& reading, const Node& root, const Questionnaire& questionnaire) {
    check_ids(reading, root, questionnaire.kind);
    check_sections(reading, root);
    check_has_questions(reading, root);
    check_spectrum(reading, root, questionnaire);
    if (!questionnaire.dimensions.empty()) return;
    const auto* dimensions = find_entry(root, "dimensions");
    if (dimensions != nullptr &&
        (dimensions->value.kind == NodeKind::list || dimensions->value.kind == NodeKind::nothing))
        report(reading, dimensions->key, "the questionnaire has no dimensions", "give it one");
}

std::vector<Problem> warn_of_questionnaire(const Node& root, const Questionnaire& questionnaire) {
    std::vector<Problem> warnings;
    const auto& nodes = items_of(root, "dimensions");
    const auto& dimensions = questionnaire.dimensions;
    if (nodes.size() != dimensions.size()) return warnings;
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        warn_of_question_weights(nodes[i], dimensions[i], warnings);
    if (const auto* heavy = find_heavy(dimensions))
        warnings.push_back(
            weight_warning(nodes[static_cast<std::size_t>(heavy - dimensions.data())],
                           fmt::format("dimension '{}' weighs more than all others together", heavy->id)));
    if (dimensions.size() > most_dimensions)
        warnings.push_back({Severity::warning, place_of(find_entry(root, "dimensions")->key),
                            fmt::format("{} dimensions", dimensions.size()),
                            fmt::format("a wheel stays readable up to {}", most_dimensions)});
    return warnings;
}

}  // namespace socratic
