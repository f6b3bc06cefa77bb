// SPDX-License-Identifier: MIT
#include "report/value_parts.hpp"

namespace socratic {

Members example_values(const ReportFacts& facts) {
    const auto* dimension = find_dimension(facts.questionnaire, facts.example.dimension);
    if (dimension == nullptr || facts.example.steps.empty()) return {};
    const auto& scale = scale_of(facts.questionnaire, *dimension);
    std::vector<Members> steps;
    double sum = 0, weights = 0;
    for (const auto& step : facts.example.steps) {
        const auto& question = *step.question;
        std::optional<int> counts = step.level;
        if (counts && question.reverse) counts = scale.min + scale.max - *counts;
        if (counts) {
            sum += question.weight.value() * *counts;
            weights += question.weight.value();
        }
        Members values;
        values.add("question", said(facts, question.text));
        values.add("answer", step.level ? std::to_string(*step.level) : words(facts.words, "form.dont_know"));
        values.add("counts", counts ? std::to_string(*counts) : std::string());
        steps.push_back(std::move(values));
    }
    const bool has_score = facts.example.is_enough && weights > 0;
    Members values;
    values.add("dimension", said(facts, dimension->name));
    values.add("steps", std::move(steps));
    values.add("score", has_score ? number_in(facts.words, sum / weights, 2) : std::string());
    return values;
}

}  // namespace socratic
