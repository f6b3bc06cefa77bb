// SPDX-License-Identifier: MIT
#include "report/community_breakdowns.hpp"
#include <algorithm>
#include "model/language_name.hpp"
#include "model/published_run.hpp"
#include "report/withheld_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_columns = 5;

using Groups = std::vector<const CommunityGroup*>;

/// "10-49" -> "10–49".
std::string with_dash(std::string range) {
    const auto hyphen = range.find('-');
    return hyphen == std::string::npos ? range : range.replace(hyphen, 1, "–");
}

std::string name_of(const CommunityDocument& document, const CommunityGroup& group) {
    if (!group.value) return words(document.words, "report.community.unsaid");
    if (group.fact == "language") return language_in(document.words, *group.value);
    if (group.fact == "country") return country_in(document.words, *group.value);
    if (group.fact == "size")
        return words(document.words, "report.community.size", {{"size", with_dash(*group.value)}});
    return *group.value;
}

std::string level_of(const CommunityDocument& document, const MembersFigure& figure) {
    return is_shown(figure) ? number_in(document.words, *figure.mean, 1) : std::string();
}

Members dimension_values(const CommunityDocument& document, const Groups& groups, std::size_t dimension) {
    std::vector<Members> cells;
    std::string levels;
    for (const auto* group : groups) {
        const auto& figure = group->levels[dimension];
        const auto level = level_of(document, figure);
        Members cell;
        cell.add("level", level.empty() ? std::string("–") : level);
        cell.add("members", level.empty() ? std::string() : std::to_string(figure.n));
        cells.push_back(std::move(cell));
        if (!level.empty()) levels += (levels.empty() ? "" : ", ") + name_of(document, *group) + " " + level;
    }
    const auto& id = document.figures.dimensions[dimension].id;
    Members values;
    values.add("name", in(find_dimension(document.questionnaire, id)->name, document.language));
    values.add("cells", std::move(cells));
    values.add("levels", levels);
    return values;
}

Members breakdown_of(const CommunityDocument& document, const std::string& fact, const Groups& groups) {
    std::vector<Members> named, dimensions;
    for (const auto* group : groups) {
        Members values;
        values.add("name", name_of(document, *group));
        named.push_back(std::move(values));
    }
    for (std::size_t d = 0; d < document.figures.dimensions.size(); ++d)
        dimensions.push_back(dimension_values(document, groups, d));
    const auto& hiding = document.figures.facts_with_hidden;
    Members values;
    values.add("id", fact);
    values.add("name", words(document.words, "report.community.by." + fact));
    values.add("groups", std::move(named));
    values.add("dimensions", std::move(dimensions));
    values.add("is_wide", groups.size() > most_columns);
    values.add("are_hidden", std::find(hiding.begin(), hiding.end(), fact) != hiding.end());
    return values;
}

}  // namespace

std::vector<Members> breakdown_values(const CommunityDocument& document) {
    std::vector<Members> list;
    for (const std::string fact : member_facts) {
        Groups groups;
        for (const auto& group : document.figures.groups)
            if (group.fact == fact) groups.push_back(&group);
        if (!groups.empty()) list.push_back(breakdown_of(document, fact, groups));
    }
    return list;
}

}  // namespace socratic
