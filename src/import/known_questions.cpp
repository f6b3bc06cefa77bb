// SPDX-License-Identifier: MIT
#include "import/known_questions.hpp"
#include <algorithm>
#include "import/folding.hpp"
#include "import/heading.hpp"
#include "model/asked_words.hpp"
#include "model/tool_codes.hpp"

namespace socratic {
namespace {

std::string small(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

template <class Found>
auto find_in_map(const Found& map, std::string_view id) {
    const auto found = map.find(small(id));
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

/// True when the words stand together in the text.
bool holds_words(const std::string& text, const std::string& words) {
    return !words.empty() && (" " + text + " ").find(" " + words + " ") != std::string::npos;
}

const Question& asked_question(const Questionnaire& questionnaire, std::size_t index) {
    const auto position = asked_questions(questionnaire)[index];
    return questionnaire.dimensions[position.dimension].questions[position.question];
}

}  // namespace

std::string id_of(const Questionnaire& questionnaire, const ColumnTarget& target) {
    switch (target.kind) {
        case ColumnUse::Kind::question:
            return asked_question(questionnaire, target.index).id;
        case ColumnUse::Kind::fact:
            return questionnaire.facts[target.index].id;
        case ColumnUse::Kind::open_question:
            return questionnaire.open_questions[target.index].id;
        case ColumnUse::Kind::respondent:
            return "respondent";
        case ColumnUse::Kind::dropped:
            return "dropped";
        case ColumnUse::Kind::left_over:
            return {};
    }
    return {};
}

KnownQuestions::KnownQuestions(const Questionnaire& questionnaire, const std::vector<Words>& catalogues)
    : questionnaire_(questionnaire) {
    add_questions();
    for (const auto& catalogue : catalogues) add_form_labels(catalogue);
    for (std::size_t i = 0; i < questionnaire.facts.size(); ++i) {
        ids_.emplace_back(questionnaire.facts[i].id, ColumnTarget{ColumnUse::Kind::fact, i});
        add_wordings(questionnaire.facts[i].name, {ColumnUse::Kind::fact, i});
    }
    for (std::size_t i = 0; i < questionnaire.open_questions.size(); ++i) {
        ids_.emplace_back(questionnaire.open_questions[i].id,
                          ColumnTarget{ColumnUse::Kind::open_question, i});
        add_wordings(questionnaire.open_questions[i].text, {ColumnUse::Kind::open_question, i});
    }
    for (const auto& [id, target] : ids_) by_id_.emplace(small(id), target);
    const auto codes = tool_codes(questionnaire);
    for (std::size_t i = 0; i < codes.facts.size(); ++i)
        by_id_.emplace(small(codes.facts[i]), ColumnTarget{ColumnUse::Kind::fact, i});
    add_codes_of_aims(codes.aims);
    for (std::size_t i = 0; i < codes.open_questions.size(); ++i)
        by_id_.emplace(small(codes.open_questions[i]), ColumnTarget{ColumnUse::Kind::open_question, i});
    add_not_asked();
    add_former_ids();
}

void KnownQuestions::add_questions() {
    const auto asked = asked_questions(questionnaire_);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto& dimension = questionnaire_.dimensions[asked[i].dimension];
        const auto& question = dimension.questions[asked[i].question];
        ids_.emplace_back(question.id, ColumnTarget{ColumnUse::Kind::question, i});
        // The text alone is where we are today.
        if (!question.aim) add_wordings(question.text, {ColumnUse::Kind::question, i});
        auto& places = places_.emplace_back();
        for (const auto& text : {dimension.name, dimension.short_name})
            for (const auto& [language, words] : text.by_language) places.push_back(fold_for_matching(words));
        if (const auto* section = find_section(questionnaire_, dimension.section))
            for (const auto& [language, words] : section->name.by_language)
                places.push_back(fold_for_matching(words));
    }
}

void KnownQuestions::add_form_labels(const Words& catalogue) {
    if (questionnaire_.kind != Kind::spectrum) return;
    const auto asked = asked_questions(questionnaire_);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto& question = questionnaire_.dimensions[asked[i].dimension].questions[asked[i].question];
        add_wordings(plain_text(asked_in(catalogue, questionnaire_.kind, question, catalogue.language)),
                     {ColumnUse::Kind::question, i});
    }
}

void KnownQuestions::add_codes_of_aims(const std::vector<std::string>& codes) {
    if (codes.empty()) return;
    const auto asked = asked_questions(questionnaire_);
    for (std::size_t i = 0; i < asked.size(); ++i)
        if (questionnaire_.dimensions[asked[i].dimension].questions[asked[i].question].aim)
            by_id_.emplace(small(codes[asked[i].dimension]), ColumnTarget{ColumnUse::Kind::question, i});
}

void KnownQuestions::add_not_asked() {
    for (const auto& dimension : questionnaire_.dimensions)
        for (const auto& question : dimension.questions) {
            if (!question.off) continue;
            const auto reason = "'" + question.id + "' is off";
            not_asked_.emplace(small(question.id), reason);
            for (const auto& [language, words] : question.text.by_language)
                not_asked_wordings_.emplace(fold_for_matching(words), reason);
        }
    for (const auto& id : questionnaire_.dropped) not_asked_.emplace(small(id), "'" + id + "' is dropped");
    for (const auto& id : questionnaire_.not_short)
        not_asked_.emplace(small(id), "'" + id + "' is not in the short form");
}

void KnownQuestions::add_former_ids() {
    const auto asked = asked_questions(questionnaire_);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto& question = questionnaire_.dimensions[asked[i].dimension].questions[asked[i].question];
        for (const auto& former : question.previously)
            if (!by_id_.contains(small(former)) && !not_asked_.contains(small(former)))
                by_former_id_.emplace(small(former), ColumnTarget{ColumnUse::Kind::question, i});
    }
}

void KnownQuestions::add_wordings(const Text& text, ColumnTarget target) {
    for (const auto& [language, words] : text.by_language) {
        auto folded = fold_for_matching(words);
        if (!folded.empty()) wordings_.emplace_back(std::move(folded), target);
        for (const auto& reading : heading_readings(words)) {
            auto& targets = by_wording_[reading];
            if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(target);
        }
    }
}

std::optional<ColumnTarget> KnownQuestions::find_id(std::string_view id) const {
    return find_in_map(by_id_, id);
}

std::optional<ColumnTarget> KnownQuestions::find_former_id(std::string_view id) const {
    return find_in_map(by_former_id_, id);
}

std::string KnownQuestions::why_not_asked(std::string_view id) const {
    return find_in_map(not_asked_, id).value_or("");
}

std::string KnownQuestions::why_not_asked_wording(const std::string& folded) const {
    const auto found = not_asked_wordings_.find(folded);
    return found == not_asked_wordings_.end() ? std::string() : found->second;
}

std::vector<ColumnTarget> KnownQuestions::find_wording(const std::string& folded) const {
    const auto found = by_wording_.find(folded);
    return found == by_wording_.end() ? std::vector<ColumnTarget>{} : found->second;
}

std::vector<ColumnTarget> KnownQuestions::named_in(const std::vector<ColumnTarget>& targets,
                                                   const std::vector<std::string>& folded) const {
    std::vector<ColumnTarget> named;
    for (const auto& target : targets) {
        if (target.kind != ColumnUse::Kind::question) continue;
        const auto& places = places_[target.index];
        const bool is_named = std::any_of(places.begin(), places.end(), [&](const std::string& place) {
            return std::any_of(folded.begin(), folded.end(),
                               [&](const std::string& text) { return holds_words(text, place); });
        });
        if (is_named) named.push_back(target);
    }
    return named;
}

}  // namespace socratic
