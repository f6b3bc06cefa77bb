// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "write/comparison_blocks.hpp"
#include "write/table_words.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 34;

/// "2.41 (17)"; a reported figure bears a mark, because nobody can check it.
std::string level_cell(const LevelThen& level) {
    if (level.reported) return level_words(level.reported) + "*";
    if (!level.mean) return "—";
    return fmt::format("{} ({})", level_words(level.mean), level.n.value_or(0));
}

std::string change_cell(const LevelChange& change) {
    return signed_words(change.difference) + (change.from_reported ? "*" : "");
}

const LevelChange* find_change(const ComparedDimension& dimension, const std::string& from) {
    for (const auto& change : dimension.changes)
        if (change.from == from) return &change;
    return nullptr;
}

/// Why a round has no figure, in the words that fit beside its name.
std::string gap_cell_words(const LevelThen& level, const ComparedDimension& dimension, long minimum) {
    DimensionScores scores;
    scores.gap = level.gap;
    scores.hidden = level.hidden;
    scores.questions_used = dimension.questions_used;
    scores.questions_of = dimension.questions_of;
    return gap_words(scores, minimum);
}

std::vector<std::string> gap_notes(const ComparisonText& text, const ComparedDimension& dimension) {
    const auto& rounds = text.comparison.rounds;
    std::vector<std::string> notes;
    for (std::size_t r = 0; r < dimension.rounds.size(); ++r) {
        const auto& level = dimension.rounds[r];
        if (level.gap == Gap::none || rounds[r].not_yet || rounds[r].hidden != Hidden::no) continue;
        const auto why = gap_cell_words(level, dimension, text.comparison.minimum_group);
        if (level.gap == Gap::too_few_common) return {why};
        notes.push_back(level.round + " " + why);
    }
    return notes;
}

std::string note_of(const ComparisonText& text, const ComparedDimension& dimension) {
    auto notes = gap_notes(text, dimension);
    const bool is_gap = !notes.empty();
    if (const auto scale = own_scale_words(dimension.levels, text.comparison.scale); !scale.empty())
        notes.insert(notes.begin(), scale);
    if (!is_gap && dimension.questions_used < dimension.questions_of)
        notes.push_back(fmt::format("{} of {} questions", dimension.questions_used, dimension.questions_of));
    for (const auto& change : dimension.changes)
        if (change.paired)
            notes.push_back(fmt::format("{} with a code in {} and {}: {}", change.paired->n, change.from,
                                        change.to, signed_words(change.paired->difference)));
    return notes.empty() ? std::string() : fmt::format("({})", fmt::join(notes, "; "));
}

/// The earlier rounds that changes are told since, as their dimensions name them.
std::vector<std::string> since_rounds(const Comparison& comparison) {
    std::vector<std::string> rounds;
    for (const auto since : {Since::previous, Since::first})
        for (const auto& dimension : comparison.dimensions)
            for (const auto& change : dimension.changes)
                if (change.since == since &&
                    std::find(rounds.begin(), rounds.end(), change.from) == rounds.end())
                    rounds.push_back(change.from);
    return rounds;
}

bool has_reported(const Comparison& comparison) {
    return std::any_of(comparison.dimensions.begin(), comparison.dimensions.end(),
                       [](const ComparedDimension& dimension) {
                           return std::any_of(dimension.rounds.begin(), dimension.rounds.end(),
                                              [](const LevelThen& level) { return level.reported; });
                       });
}

std::string interval_words(const std::optional<Interval>& interval) {
    return interval ? fmt::format("{:.2f} to {:.2f}", interval->low, interval->high) : std::string();
}

std::string signed_interval(const Interval& interval, Verdict verdict) {
    return bound_words(interval.low, verdict) + " to " + bound_words(interval.high, verdict);
}

void add_change_row(TextTable& table, const std::string& what, const std::optional<Interval>& interval,
                    Verdict verdict) {
    if (!interval) return;
    TextRow row;
    row.cells.resize(table.columns.size());
    row.cells[1] = what;
    row.cells[2] = signed_interval(*interval, verdict);
    row.cells[3] = change_words(verdict);
    table.rows.push_back(std::move(row));
}

}  // namespace

std::string levels_block(const ComparisonText& text, TableColour colour) {
    const auto& comparison = text.comparison;
    const auto since = since_rounds(comparison);
    TextTable table;
    table.columns = {{"", false, 0}, {"dimension", false, name_width}};
    for (const auto& round : comparison.rounds) table.columns.push_back({round.id, true, 0});
    for (const auto& from : since) table.columns.push_back({"since " + from, true, 0});
    for (const auto& dimension : comparison.dimensions) {
        TextRow row;
        row.cells = {dimension.id, name_of_dimension(text, dimension.id)};
        for (const auto& level : dimension.rounds) row.cells.push_back(level_cell(level));
        for (const auto& from : since) {
            const auto* change = find_change(dimension, from);
            row.cells.push_back(change == nullptr ? "" : change_cell(*change));
        }
        row.note = note_of(text, dimension);
        table.rows.push_back(std::move(row));
    }
    auto block = render(table, colour == TableColour::terminal);
    if (has_reported(comparison)) block += "* a reported figure, or a change since one\n";
    return block;
}

std::string intervals_block(const ComparisonText& text, TableColour colour) {
    TextTable table;
    table.columns = {{"", false, 0}, {"95 % interval", false, 0}, {"", false, 0}, {"", false, 0}};
    for (const auto& dimension : text.comparison.dimensions) {
        const auto begin = table.rows.size();
        for (const auto& level : dimension.rounds)
            if (level.interval)
                table.rows.push_back({{"", level.round, interval_words(level.interval), ""}, {}, false});
        for (const auto& change : dimension.changes) {
            add_change_row(table, "since " + change.from, change.interval, change.verdict);
            if (change.paired)
                add_change_row(table, "since " + change.from + ", with a code", change.paired->interval,
                               change.paired->verdict);
        }
        if (table.rows.size() > begin) table.rows[begin].cells[0] = dimension.id;
    }
    if (table.rows.empty())
        return "no intervals: too few answers for them, or everybody who was invited answered\n";
    return render(table, colour == TableColour::terminal);
}

}  // namespace socratic
