// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "write/comparison_blocks.hpp"
#include "write/table_words.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 26;

/// Rows of one dimension: who or when, then today's counts and those of the aim.
class PlacesTable {
public:
    PlacesTable(const ComparisonText& text, std::string who) : text_(text) {
        const auto& scale = text.comparison.scale;
        table_.columns = {{"", false, 0},
                          {"dimension", false, name_width},
                          {std::move(who), false, 0},
                          {"", false, 0},
                          {"n", true, 0}};
        for (int level = scale.min; level <= scale.max; ++level)
            table_.columns.push_back({std::to_string(level), true, 0});
        for (const auto* name : {"median", "DK", "varies"}) table_.columns.push_back({name, true, 0});
    }

    void begin(const std::string& id) {
        id_ = id;
        name_ = name_of_dimension(text_, id);
    }

    void add(const std::string& who, const std::optional<Places>& today, const std::optional<Places>& aim,
             const std::string& otherwise) {
        add_row(who, "today", today, today ? "" : otherwise);
        if (aim) add_row("", "aim", aim, "");
    }

    std::string text(TableColour colour) const { return render(table_, colour == TableColour::terminal); }

private:
    void add_row(const std::string& who, const char* which, const std::optional<Places>& places,
                 const std::string& note) {
        TextRow row{{id_, name_, who, which}, note, false};
        id_.clear();
        name_.clear();
        if (places) {
            row.cells.push_back(std::to_string(places->n));
            for (const auto count : places->counts) row.cells.push_back(std::to_string(count));
            row.cells.push_back(median_words(places->median));
            for (const auto& count : {places->dont_know, places->varies})
                row.cells.push_back(count.value_or(0) > 0 ? std::to_string(*count) : "");
        }
        table_.rows.push_back(std::move(row));
    }

    const ComparisonText& text_;
    TextTable table_;
    std::string id_, name_;
};

std::string reason_of(const LevelThen& level, const Comparison& comparison) {
    if (level.reported) return fmt::format("(reported: {})", median_words(level.reported));
    DimensionScores dimension;
    dimension.gap = level.gap;
    dimension.hidden = level.hidden;
    const auto words = gap_words(dimension, comparison.minimum_group);
    return words.empty() ? "(not shown)" : "(" + words + ")";
}

std::string group_name(const ComparisonText& text, const std::optional<std::string>& value) {
    if (!value) return "no answer";
    if (const auto* fact = find_fact(text.questionnaire, text.comparison.groups->fact))
        for (const auto& known : fact->values)
            if (known.id == *value && !known.name.empty()) return std::string(in(known.name, text.language));
    return *value;
}

std::string groups_table(const ComparisonText& text, TableColour colour) {
    const auto& comparison = text.comparison;
    if (!comparison.groups) return {};
    PlacesTable table(text, "group");
    for (const auto& dimension : comparison.dimensions) {
        table.begin(dimension.id);
        for (const auto& group : dimension.groups)
            table.add(group_name(text, group.value), group.places, group.aim, "(not shown)");
    }
    std::string out = fmt::format("\nround {}, by {}\n", comparison.groups->round, comparison.groups->fact) +
                      table.text(colour);
    for (const auto& value : comparison.groups->values)
        if (value.hidden != Hidden::no)
            out += fmt::format("  {}: {}\n", group_name(text, value.value),
                               hidden_words(value.hidden, comparison.minimum_group));
    return out;
}

}  // namespace

std::string places_block(const ComparisonText& text, TableColour colour) {
    const auto& comparison = text.comparison;
    PlacesTable table(text, "round");
    for (const auto& dimension : comparison.dimensions) {
        table.begin(dimension.id);
        for (auto level = dimension.rounds.rbegin(); level != dimension.rounds.rend(); ++level)
            table.add(level->round, level->places, level->aim, reason_of(*level, comparison));
    }
    return table.text(colour) + groups_table(text, colour);
}

}  // namespace socratic
