// SPDX-License-Identifier: MIT
#include "read/questionnaire.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/dimension.hpp"
#include "read/extend.hpp"
#include "read/ids.hpp"
#include "read/missing_file.hpp"
#include "read/questionnaire_checks.hpp"
#include "read/scalar.hpp"
#include "read/scale.hpp"
#include "read/spectrum.hpp"
#include "read/text_value.hpp"

namespace socratic {
namespace {

void read_languages(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    questionnaire.languages = read_list_of(reading, root, "languages", ValueType::language);
    reading.languages = questionnaire.languages;
    const auto* node = field(root, "languages");
    if (node == nullptr || node->kind != NodeKind::list) return;
    if (node->items.empty()) report(reading, *node, "expected a language, got an empty list");
    if (node->items.size() > most_languages) {
        report(reading, *node, fmt::format("more than {} languages", most_languages),
               "is a text listed here?");
        questionnaire.languages.clear();
        reading.languages.clear();
        return;
    }
    for (std::size_t i = 0; i < node->items.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (node->items[i].kind == NodeKind::scalar && node->items[i].text == node->items[j].text)
                report(reading, node->items[i],
                       fmt::format("the language {} is listed twice", quoted(node->items[i].text)),
                       "keep one of them");
}

void read_answers(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    const auto* node = field(root, "answers");
    if (node == nullptr || !check_keys(reading, *node, questionnaire_table("answers"))) return;
    questionnaire.dont_know = read_text_field(reading, *node, "dk");
    questionnaire.not_applicable = read_text_field(reading, *node, "na");
    questionnaire.varies = read_text_field(reading, *node, "varies");
}

Fact read_fact(Reading& reading, const Node& node) {
    Fact fact;
    if (!check_keys(reading, node, questionnaire_table("fact"))) return fact;
    if (const auto* id = field(node, "id")) fact.id = read_id(reading, *id).value_or("");
    fact.name = read_text_field(reading, node, "name");
    const auto* values = map_field(reading, node, "values");
    if (values == nullptr) return fact;
    for (const auto& [key, value] : values->entries)
        fact.values.push_back({read_id(reading, key).value_or(""), read_text(reading, value)});
    if (values->entries.empty())
        report(reading, *values, fmt::format("the {} has no values", called("fact", node)),
               "give it the answers to choose from");
    return fact;
}

void read_sections(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    const auto* node = map_field(reading, root, "sections");
    if (node == nullptr) return;
    for (const auto& [key, value] : node->entries) {
        Section section{read_id(reading, key).value_or(""), {}};
        if (check_keys(reading, value, questionnaire_table("section")))
            section.name = read_text_field(reading, value, "name");
        questionnaire.sections.push_back(std::move(section));
    }
}

void read_open_questions(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    const auto* node = list_field(reading, root, "open_questions");
    if (node == nullptr) return;
    for (const auto& item : node->items) {
        if (!check_keys(reading, item, questionnaire_table("open question"))) continue;
        OpenQuestion question;
        if (const auto* id = field(item, "id")) question.id = read_id(reading, *id).value_or("");
        question.text = read_text_field(reading, item, "text");
        questionnaire.open_questions.push_back(std::move(question));
    }
}

void read_scoring(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    const auto* node = field(root, "scoring");
    if (node == nullptr || !check_keys(reading, *node, questionnaire_table("scoring"))) return;
    const auto* share = field(*node, "minimum_answered");
    if (share == nullptr) return;
    const auto value = read_decimal(reading, *share);
    if (!value) return;
    if (*value >= Fraction{0, 1} && *value <= Fraction{1, 1})
        questionnaire.minimum_answered = *value;
    else
        report(reading, *share, fmt::format("expected a share from 0 to 1, got {}", got(*share)),
               "half of a dimension is 0.5");
}

void read_kind(Reading& reading, const Node& root, Questionnaire& questionnaire) {
    const auto* node = field(root, "kind");
    if (node == nullptr) return;
    const auto& keys = questionnaire_keys().keys;
    const auto row =
        std::find_if(keys.begin(), keys.end(), [](const Key& key) { return key.name == "kind"; });
    if (read_choice(reading, *node, *row) == "spectrum") questionnaire.kind = Kind::spectrum;
}

Questionnaire read_tree(Reading& reading, const Node& root) {
    Questionnaire questionnaire;
    if (!check_keys(reading, root, questionnaire_keys())) return questionnaire;
    read_languages(reading, root, questionnaire);
    if (const auto* id = field(root, "questionnaire")) questionnaire.id = read_id(reading, *id).value_or("");
    if (const auto* version = field(root, "version"))
        questionnaire.version = read_version(reading, *version).value_or("");
    questionnaire.title = read_text_field(reading, root, "title");
    questionnaire.instruction = read_text_field(reading, root, "instruction");
    if (const auto* licence = field(root, "licence"))
        questionnaire.licence = read_word(reading, *licence, "a licence").value_or("");
    std::optional<Scale> scale;
    if (const auto* node = field(root, "scale")) scale = read_scale(reading, *node);
    if (scale) questionnaire.scale = *scale;
    read_answers(reading, root, questionnaire);
    if (const auto* facts = list_field(reading, root, "facts"))
        for (const auto& fact : facts->items) questionnaire.facts.push_back(read_fact(reading, fact));
    read_sections(reading, root, questionnaire);
    questionnaire.dimensions = read_dimensions(reading, root, scale ? &*scale : nullptr);
    read_open_questions(reading, root, questionnaire);
    read_scoring(reading, root, questionnaire);
    read_kind(reading, root, questionnaire);
    questionnaire.discuss = read_text_field(reading, root, "discuss");
    questionnaire.note = read_text_field(reading, root, "note");
    check_questionnaire(reading, root, questionnaire);
    return questionnaire;
}

}  // namespace

Questionnaire read_questionnaire(const std::string& path, const QuestionnaireFiles& files,
                                 std::vector<Problem>& warnings) {
    Reading reading;
    ExtendedTree tree;
    try {
        tree = read_extended(reading, path, files);
    } catch (const Failure& failure) {
        if (!reading.problems.has_errors()) throw;
        for (const auto& problem : failure.problems()) reading.problems.add(problem);
        throw_if_errors(reading);
    }
    if (!tree.complete) throw_if_errors(reading);  // what it inherits is unknown: no more can be said
    auto questionnaire = read_tree(reading, tree.root);
    questionnaire.dropped = std::move(tree.left_out.dropped);
    questionnaire.not_short = std::move(tree.left_out.not_short);
    throw_if_errors(reading);
    for (auto& warning : warn_of_questionnaire(tree.root, questionnaire))
        warnings.push_back(std::move(warning));
    add_aims(questionnaire);
    return questionnaire;
}

QuestionnaireFiles remember_paths(const QuestionnaireFiles& files, std::vector<std::string>& paths) {
    auto remembering = files;
    remembering.read = [read = files.read, &paths](const std::string& path) {
        if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
        return read(path);
    };
    remembering.open_spreadsheet = [open = files.open_spreadsheet, &paths](const std::string& path) {
        if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
        return open(path);
    };
    return remembering;
}

std::optional<std::string> find_questionnaire(const std::string& name, const std::string& folder,
                                              const QuestionnaireFiles& files) {
    const auto if_there = [&](const std::string& path) {
        return files.exists(path) ? std::optional(path) : std::nullopt;
    };
    if (name.empty()) return std::nullopt;
    if (is_path(name)) return if_there(name.front() == '/' ? name : folder + name);
    if (const auto beside = if_there(folder + name + ".yaml")) return beside;
    return if_there(files.shipped_folder + "/" + name + ".yaml");
}

}  // namespace socratic
