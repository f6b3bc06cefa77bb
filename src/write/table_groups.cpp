// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "write/table_blocks.hpp"
#include "write/table_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 34;
constexpr std::size_t groups_beside_each_other = 5;

using Groups = std::vector<const GroupScores*>;

std::string group_name(const TableContext& context, const GroupScores& group) {
    if (!group.value) return "no answer";
    if (const auto* fact = find_fact(context.questionnaire, group.fact))
        for (const auto& value : fact->values)
            if (value.id == *group.value && !value.name.empty())
                return std::string(in(value.name, context.options.language));
    return *group.value;
}

std::string fact_name(const TableContext& context) {
    const auto* fact = find_fact(context.questionnaire, context.options.by);
    return fact == nullptr || fact->name.empty() ? context.options.by
                                                 : std::string(in(fact->name, context.options.language));
}

bool is_spectrum(const TableContext& context) { return context.scores.kind == Kind::spectrum; }

std::string level_cell(const TableContext& context, const DimensionScores& dimension) {
    return is_spectrum(context) ? median_words(dimension.median) : level_words(dimension.mean);
}

std::string group_cell(const TableContext& context, const DimensionScores& dimension) {
    if (dimension.hidden != Hidden::no) return "hidden";
    return dimension.gap == Gap::none ? fmt::format("{} ({})", level_cell(context, dimension), dimension.n)
                                      : "—";
}

std::string groups_table(const TableContext& context, const Groups& groups) {
    const auto& room = context.scores.rounds[context.newest];
    TextTable table;
    table.columns = {{"", false, 0}, {"dimension", false, name_width}, {"all", true, 0}};
    for (std::size_t g = 0; g < groups.size(); ++g) table.columns.push_back({std::to_string(g + 1), true, 0});
    for (std::size_t d = 0; d < room.dimensions.size(); ++d) {
        const auto& dimension = room.dimensions[d];
        TextRow row{
            {dimension.id, dimension_name(context, dimension.id), level_cell(context, dimension)}, {}, false};
        for (const auto* group : groups) row.cells.push_back(group_cell(context, group->dimensions[d]));
        table.rows.push_back(std::move(row));
    }
    std::string names;
    for (std::size_t g = 0; g < groups.size(); ++g)
        names += fmt::format("  {}  {} ({})\n", g + 1, group_name(context, *groups[g]), groups[g]->n);
    return names + render(table, context.options.colour);
}

/// Its size is never said; that a reason is "small" says no more than the rule.
std::string hidden_groups(const TableContext& context, const Groups& hidden) {
    std::string text;
    for (const auto* group : hidden)
        text += fmt::format("  {}: {}\n", group_name(context, *group),
                            hidden_words(group->hidden, context.scores.minimum_group));
    return text;
}

/// On a spectrum, of a group that is shown: its median speaks of the distribution.
bool lacks_a_median(const Groups& shown) {
    return std::any_of(shown.begin(), shown.end(), [](const GroupScores* group) {
        return std::any_of(
            group->dimensions.begin(), group->dimensions.end(),
            [](const DimensionScores& dimension) { return dimension.gap == Gap::none && !dimension.median; });
    });
}

bool hides_a_figure(const Groups& shown) {
    return std::any_of(shown.begin(), shown.end(), [](const GroupScores* group) {
        return std::any_of(group->dimensions.begin(), group->dimensions.end(),
                           [](const DimensionScores& dimension) { return dimension.hidden != Hidden::no; });
    });
}

}  // namespace

std::string groups_block(const TableContext& context) {
    Groups shown, hidden;
    for (const auto& group : context.scores.rounds[context.newest].groups)
        if (group.fact == context.options.by) (group.hidden == Hidden::no ? shown : hidden).push_back(&group);
    auto text =
        fmt::format("{}: {} (answers)\n", fact_name(context), is_spectrum(context) ? "median" : "level");
    if (shown.empty() && hidden.empty()) return text + "  not asked in this round\n";
    for (std::size_t first = 0; first < shown.size(); first += groups_beside_each_other) {
        const auto last = std::min(first + groups_beside_each_other, shown.size());
        text += groups_table(context, Groups(shown.begin() + static_cast<std::ptrdiff_t>(first),
                                             shown.begin() + static_cast<std::ptrdiff_t>(last)));
    }
    text += hidden_groups(context, hidden);
    if (hides_a_figure(shown))
        text += fmt::format("  hidden: fewer than {} answers, or it would give away the answers of a few\n",
                            context.scores.minimum_group);
    if (is_spectrum(context) && lacks_a_median(shown))
        text += fmt::format(
            "  —: fewer than {} answers, here or in what is hidden: a median would say too much\n",
            2 * context.scores.minimum_group);
    return text;
}

}  // namespace socratic
