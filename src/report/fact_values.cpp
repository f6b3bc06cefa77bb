// SPDX-License-Identifier: MIT
#include <algorithm>
#include "model/comparison_words.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

Members group_values(const ReportFacts& facts, const std::string& fact, const ComparedGroup& group) {
    Members values;
    values.add("name", group.value ? name_of_value(facts.questionnaire, fact, *group.value, facts.language)
                                   : words(facts.words, "people.none"));
    values.add("n",
               group.hidden == Hidden::no ? std::to_string(group.n) : words(facts.words, "gap.not_shown"));
    return values;
}

Members difference_values(const ReportFacts& facts, const std::string& fact, const GroupGap& gap) {
    const auto* dimension = find_dimension(facts.questionnaire, gap.dimension);
    Members values;
    values.add("dimension", dimension == nullptr ? gap.dimension : said(facts, dimension->name));
    values.add("sentence", gap_sentence(facts.words, facts.questionnaire, fact, gap));
    return values;
}

Members values_of(const ReportFacts& facts, const Comparison& comparison) {
    const auto& compared = *comparison.groups;
    const auto* fact = find_fact(facts.questionnaire, compared.fact);
    std::vector<Members> groups;
    auto differences = is_spectrum(facts) ? median_values(facts, comparison) : std::vector<Members>{};
    for (const auto& group : compared.values) groups.push_back(group_values(facts, compared.fact, group));
    for (const auto& gap : compared.gaps) differences.push_back(difference_values(facts, compared.fact, gap));
    Members values;
    values.add("id", compared.fact);
    values.add("name", fact == nullptr ? compared.fact : said(facts, fact->name));
    values.add("groups", std::move(groups));
    values.add("differences", std::move(differences));
    values.add("are_hidden",
               std::any_of(compared.values.begin(), compared.values.end(),
                           [](const ComparedGroup& group) { return group.hidden != Hidden::no; }));
    values.add("hidden", hidden_groups_sentence(facts.words));
    return values;
}

}  // namespace

std::vector<Members> fact_values(const ReportFacts& facts) {
    std::vector<Members> list;
    for (const auto& comparison : facts.groups)
        if (comparison.groups && !comparison.groups->values.empty())
            list.push_back(values_of(facts, comparison));
    return list;
}

}  // namespace socratic
