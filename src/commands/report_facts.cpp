// SPDX-License-Identifier: MIT
#include "commands/report_facts.hpp"
#include "score/compare.hpp"
#include "score/consensus.hpp"
#include "score/invented_person.hpp"
#include "score/topics.hpp"

namespace socratic {
namespace {

/// Of the first dimension with a question that can be answered with a level.
InventedPath invent_example(const Questionnaire& questionnaire) {
    InventedPath example;
    if (questionnaire.kind != Kind::wheel) return example;
    for (const auto& dimension : questionnaire.dimensions) {
        const auto answers = invent_person(questionnaire, dimension);
        if (answers.empty()) continue;
        example.dimension = dimension.id;
        example.is_enough = is_answered_enough(questionnaire, answers);
        for (const auto& answer : answers)
            example.steps.push_back(
                {answer.question, answer.cell >= 0
                                      ? std::optional(scale_of(questionnaire, dimension).min + answer.cell)
                                      : std::nullopt});
        break;
    }
    return example;
}

bool was_asked(const Scores& scores, const std::string& fact) {
    for (const auto& group : newest_round(scores).groups)
        if (group.fact == fact) return true;
    return false;
}

}  // namespace

ReportSubject report_subject(const Input& input, const std::string& as_of) {
    ReportSubject subject;
    subject.comparison = compare(input.scores, input.compare_facts, {});
    subject.topics = choose_topics(newest_round(input.scores), input.scores.minimum_group);
    for (const auto& fact : input.questionnaire.facts) {
        if (!was_asked(input.scores, fact.id)) continue;
        CompareOptions options;
        options.by = fact.id;
        subject.groups.push_back(compare(input.scores, input.compare_facts, options));
    }
    subject.example = invent_example(input.questionnaire);
    subject.as_of = as_of.empty() ? newest_round(input.scores).date : as_of;
    const auto& scale = input.scores.scale;
    subject.even_consensus = even_consensus(scale.max - scale.min + 1);
    return subject;
}

}  // namespace socratic
