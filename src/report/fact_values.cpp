// SPDX-License-Identifier: MIT
#include <algorithm>
#include "model/comparison_words.hpp"
#include "report/level_table.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

std::string name_of(const ReportFacts& facts, const std::string& fact,
                    const std::optional<std::string>& value) {
    return value ? name_of_value(facts.questionnaire, fact, *value, facts.language)
                 : words(facts.words, "people.none");
}

Members group_values(const ReportFacts& facts, const std::string& fact, const ComparedGroup& group) {
    Members values;
    values.add("name", name_of(facts, fact, group.value));
    values.add("n",
               group.hidden == Hidden::no ? std::to_string(group.n) : words(facts.words, "gap.not_shown"));
    return values;
}

Members difference_values(const ReportFacts& facts, const std::string& fact, GroupGap gap) {
    gap.difference = shown_difference(gap);
    const auto* dimension = find_dimension(facts.questionnaire, gap.dimension);
    Members values;
    values.add("dimension", dimension == nullptr ? gap.dimension : said(facts, dimension->name));
    values.add("sentence", gap_sentence(facts.words, facts.questionnaire, fact, gap));
    return values;
}

/// In the newest round, what passed disclosure control.
std::vector<const GroupScores*> shown_groups(const ReportFacts& facts, const std::string& fact) {
    std::vector<const GroupScores*> shown;
    for (const auto& group : newest_round(facts.scores).groups)
        if (group.fact == fact && group.hidden == Hidden::no) shown.push_back(&group);
    return shown;
}

LevelRow row_of(const ReportFacts& facts, const Dimension& dimension,
                const std::vector<const GroupScores*>& groups) {
    LevelRow row{dimension.id, said(facts, dimension.name), {}};
    for (const auto* group : groups) {
        const auto found =
            std::find_if(group->dimensions.begin(), group->dimensions.end(),
                         [&](const DimensionScores& scores) { return scores.id == dimension.id; });
        const bool has_level = found != group->dimensions.end() && found->hidden == Hidden::no;
        row.cells.push_back({has_level ? mean_words(facts, found->levels, found->mean) : std::string()});
    }
    return row;
}

/// Of a spectrum there is none: it has no means, and its medians are among the differences.
void add_levels(Members& values, const ReportFacts& facts, const std::string& fact) {
    const auto groups = is_spectrum(facts) ? std::vector<const GroupScores*>() : shown_groups(facts, fact);
    std::vector<std::string> names;
    std::vector<LevelRow> rows;
    for (const auto* group : groups) names.push_back(name_of(facts, fact, group->value));
    if (!groups.empty())
        for (const auto& dimension : facts.questionnaire.dimensions)
            rows.push_back(row_of(facts, dimension, groups));
    values.add("shown", named_columns(names));
    add_level_table(values, names, rows);
}

/// One group alone stands beside none.
std::string hidden_words(const ReportFacts& facts, const ComparedGroups& compared) {
    const auto shown = std::count_if(compared.values.begin(), compared.values.end(),
                                     [](const ComparedGroup& group) { return group.hidden == Hidden::no; });
    return shown == 1 ? words(facts.words, "report.groups.one") : hidden_groups_sentence(facts.words);
}

Members values_of(const ReportFacts& facts, const Comparison& comparison) {
    const auto& compared = *comparison.groups;
    const auto* fact = find_fact(facts.questionnaire, compared.fact);
    std::vector<Members> groups;
    auto differences = is_spectrum(facts) ? median_values(facts, comparison) : std::vector<Members>{};
    for (const auto& group : compared.values) groups.push_back(group_values(facts, compared.fact, group));
    for (const auto& gap : compared.gaps)
        if (gap.dimension_levels.share_of(shown_difference(gap)) > worth_a_sentence - 1e-9)
            differences.push_back(difference_values(facts, compared.fact, gap));
    Members values;
    values.add("id", compared.fact);
    values.add("name", fact == nullptr ? compared.fact : said(facts, fact->name));
    values.add("groups", std::move(groups));
    values.add("differences", std::move(differences));
    add_levels(values, facts, compared.fact);
    values.add("are_hidden",
               std::any_of(compared.values.begin(), compared.values.end(),
                           [](const ComparedGroup& group) { return group.hidden != Hidden::no; }));
    values.add("hidden", hidden_words(facts, compared));
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
