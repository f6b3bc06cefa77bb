// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "model/comparison_words.hpp"
#include "write/comparison_blocks.hpp"
#include "write/table_words.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 34;

std::string group_name(const ComparisonText& text, const std::optional<std::string>& value) {
    if (!value) return "no answer";
    return name_of_value(text.questionnaire, text.comparison.groups->fact, *value, text.language);
}

/// Where groups are named in a row: their number in the list above.
std::string number_of(const ComparedGroups& groups, const std::optional<std::string>& value) {
    long number = 0;
    for (const auto& group : groups.values) {
        if (group.hidden != Hidden::no) continue;
        ++number;
        if (group.value == value) return std::to_string(number);
    }
    return {};
}

std::string group_cell(const ComparedGroups& groups, const GroupLevel& level) {
    return fmt::format("{}: {} ({})", number_of(groups, level.value), level_words(level.mean), level.n);
}

std::string list_of_groups(const ComparisonText& text) {
    const auto& groups = *text.comparison.groups;
    std::string list;
    for (const auto& group : groups.values)
        if (group.hidden == Hidden::no)
            list += fmt::format("  {}  {} ({})\n", number_of(groups, group.value),
                                group_name(text, group.value), group.n);
    for (const auto& group : groups.values)
        if (group.hidden != Hidden::no)
            list += fmt::format("  {}: {}\n", group_name(text, group.value),
                                hidden_words(group.hidden, text.comparison.minimum_group));
    return list;
}

std::string interval_note(const ComparisonText& text, const GroupGap& gap) {
    if (!gap.interval) return {};
    return fmt::format("; {} to {}, {}", bound_words(gap.interval->low, gap.verdict),
                       bound_words(gap.interval->high, gap.verdict),
                       verdict_words(text.words, gap.verdict, VerdictOn::gap));
}

/// "since 2024: 1 +0.40 (8 then), 2 -0.10 (9 then)"
std::string changes_note(const ComparedGroups& groups, const GroupGap& gap) {
    std::vector<std::string> changes;
    for (const auto& level : gap.levels)
        if (level.change)
            changes.push_back(fmt::format("{} {} ({} then)", number_of(groups, level.value),
                                          signed_words(*level.change), level.change_n.value_or(0)));
    if (changes.empty()) return {};
    return fmt::format("since {}: {}", groups.from, fmt::join(changes, ", "));
}

/// The levels, where they are not the questionnaire's, and the changes.
std::string note_of(const ComparisonText& text, const GroupGap& gap) {
    const auto scale = own_scale_words(gap.dimension_levels, text.comparison.scale);
    const auto changes = changes_note(*text.comparison.groups, gap);
    if (scale.empty()) return changes;
    return "(" + scale + ")" + (changes.empty() ? "" : " " + changes);
}

}  // namespace

std::string gaps_block(const ComparisonText& text, TableColour colour) {
    const auto& groups = *text.comparison.groups;
    const auto* fact = find_fact(text.questionnaire, groups.fact);
    auto block = fmt::format("{}, round {}\n",
                             fact == nullptr ? groups.fact : std::string(in(fact->name, text.language)),
                             groups.round) +
                 list_of_groups(text);
    if (groups.values.empty()) return block + "  not asked in this round\n";
    if (groups.gaps.empty()) return block + paragraph_of(hidden_groups_sentence(text.words), 0);
    TextTable table;
    table.columns = {{"", false, 0},
                     {"dimension", false, name_width},
                     {"lowest", true, 0},
                     {"highest", true, 0},
                     {"gap", true, 0}};
    std::string sentences;
    for (const auto& gap : groups.gaps) {
        TextRow row{
            {gap.dimension, name_of_dimension(text, gap.dimension), group_cell(groups, gap.levels[gap.lower]),
             group_cell(groups, gap.levels[gap.higher]), level_words(gap.difference)},
            note_of(text, gap),
            false};
        table.rows.push_back(std::move(row));
        const auto sentence = fmt::format("{}: {}{}", name_of_dimension(text, gap.dimension),
                                          gap_sentence(text.words, text.questionnaire, groups.fact, gap),
                                          interval_note(text, gap));
        sentences += paragraph_of(typeset(text.words, sentence), 2);
    }
    return block + render(table, colour == TableColour::terminal) + "\n" + sentences;
}

}  // namespace socratic
