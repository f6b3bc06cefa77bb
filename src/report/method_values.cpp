// SPDX-License-Identifier: MIT
// The rules in force, so that a report can say them with their numbers.
#include <algorithm>
#include <cmath>
#include "report/value_parts.hpp"

namespace socratic {
namespace {

/// With as many decimals as it has, six at most.
std::string weight_words(const Words& words, double weight) {
    int decimals = 0;
    for (double power = 1; decimals < 6; ++decimals, power *= 10)
        if (std::abs(weight * power - std::round(weight * power)) < 1e-6) break;
    return number_in(words, weight, decimals);
}

/// Of those that are asked; none where all weigh the same.
void add_weights(std::vector<Members>& list, const ReportFacts& facts, const Dimension& dimension) {
    std::vector<const Question*> asked;
    for (const auto& question : dimension.questions)
        if (!question.off) asked.push_back(&question);
    const auto weight_of = [](const Question* question) { return question->weight.value(); };
    if (std::all_of(asked.begin(), asked.end(),
                    [&](const auto* question) { return weight_of(question) == weight_of(asked.front()); }))
        return;
    for (const auto* question : asked) {
        if (weight_of(question) == 1) continue;
        Members values;
        values.add("dimension", said(facts, dimension.name));
        values.add("question", said(facts, question->text));
        values.add("weight", weight_words(facts.words, weight_of(question)));
        list.push_back(std::move(values));
    }
}

}  // namespace

Members method_values(const ReportFacts& facts) {
    std::vector<Members> weights;
    for (const auto& dimension : facts.questionnaire.dimensions) add_weights(weights, facts, dimension);
    const double answered = facts.questionnaire.minimum_answered.value();
    Members values;
    values.add("agreed_from", percent_words(facts, agreed_from));
    values.add("split_below", percent_words(facts, facts.even_consensus));
    values.add("unknown_share", percent_words(facts, unknown_share));
    values.add("unknown_people", std::to_string(unknown_people));
    values.add("minimum_answered", answered > 0 ? percent_words(facts, answered) : std::string());
    values.add("weights", std::move(weights));
    return values;
}

}  // namespace socratic
