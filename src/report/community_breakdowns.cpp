// SPDX-License-Identifier: MIT
#include "report/community_breakdowns.hpp"
#include <algorithm>
#include "model/language_name.hpp"
#include "model/published_run.hpp"
#include "report/level_table.hpp"
#include "report/withheld_words.hpp"

namespace socratic {
namespace {

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

LevelRow row_of(const CommunityDocument& document, const Groups& groups, std::size_t dimension) {
    const auto& id = document.figures.dimensions[dimension].id;
    LevelRow row{
        id, std::string(in(find_dimension(document.questionnaire, id)->name, document.language)), {}};
    for (const auto* group : groups) {
        const auto& figure = group->levels[dimension];
        LevelRow::Cell cell{level_of(document, figure)};
        cell.more.add("members", cell.level.empty() ? std::string() : std::to_string(figure.n));
        row.cells.push_back(std::move(cell));
    }
    return row;
}

Members breakdown_of(const CommunityDocument& document, const std::string& fact, const Groups& groups) {
    std::vector<std::string> named;
    std::vector<LevelRow> rows;
    for (const auto* group : groups) named.push_back(name_of(document, *group));
    for (std::size_t d = 0; d < document.figures.dimensions.size(); ++d)
        rows.push_back(row_of(document, groups, d));
    const auto& hiding = document.figures.facts_with_hidden;
    Members values;
    values.add("id", fact);
    values.add("name", words(document.words, "report.community.by." + fact));
    values.add("groups", named_columns(named));
    add_level_table(values, named, rows);
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
