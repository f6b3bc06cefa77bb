// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "write/figure_text.hpp"
#include "write/table_blocks.hpp"
#include "write/table_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 26;
constexpr std::size_t page_width = 98;

/// Nothing for nobody: a column in which nobody is, is left out.
std::string count_cell(std::optional<long> count) {
    return count.value_or(0) > 0 ? std::to_string(*count) : std::string();
}

std::string half_cell(std::optional<double> level) { return level ? median_words(level) : std::string(); }

/// "levels: 0 Discriminatory, 1 Unaware"; "" when none has a name.
std::string level_names(const TableContext& context) {
    std::string names;
    for (const auto& [level, described] : context.questionnaire.scale.levels)
        names += fmt::format("{}{} {}", names.empty() ? "levels: " : ", ", level,
                             in(described.name, context.options.language));
    std::string text;
    for (const auto& line : wrap_words(names, page_width)) text += (text.empty() ? "" : "  ") + line + "\n";
    return text;
}

/// "2 (19)": with the number of answers, because rounds are not the same people.
std::string earlier_cell(const RoundScores& round, const std::string& id) {
    for (const auto& dimension : round.dimensions) {
        if (dimension.id != id || !dimension.level()) continue;
        const auto level = median_words(dimension.level());
        return dimension.reported ? level : fmt::format("{} ({})", level, dimension.n);
    }
    return "—";
}

/// The cells of how many people answered what.
void add_counts(TextRow& row, const TableContext& context, const QuestionScores* question) {
    const bool shown = question != nullptr && question->asked && question->hidden == Hidden::no;
    row.cells.push_back(shown ? std::to_string(question->n) : "");
    for (int level = 0; level < context.scores.scale.count(); ++level)
        row.cells.push_back(shown && question->counts
                                ? std::to_string((*question->counts)[static_cast<std::size_t>(level)])
                                : "");
    row.cells.push_back(shown ? median_words(question->median) : "");
    for (const auto figure : {&QuestionScores::dont_know, &QuestionScores::not_applicable,
                              &QuestionScores::varies, &QuestionScores::empty})
        row.cells.push_back(shown ? count_cell(question->*figure) : "");
    row.cells.push_back(shown ? std::string(views_text(question->views)) : "");
}

const QuestionScores* find_question(const DimensionScores& dimension, bool aim) {
    const auto found = std::find_if(dimension.questions.begin(), dimension.questions.end(),
                                    [&](const auto& question) { return question.aim == aim; });
    return found == dimension.questions.end() ? nullptr : &*found;
}

TextRow today_row(const TableContext& context, const DimensionScores& dimension) {
    TextRow row;
    row.cells = {dimension.id, dimension_name(context, dimension.id)};
    add_counts(row, context, find_question(dimension, false));
    if (dimension.reported)
        row.cells[3 + static_cast<std::size_t>(context.scores.scale.count())] =
            median_words(dimension.reported);
    row.cells.push_back(half_cell(dimension.agreed));
    row.cells.push_back(half_cell(dimension.target));
    for (auto r = context.scores.rounds.size(); r-- > 0;)
        if (r != context.newest) row.cells.push_back(earlier_cell(context.scores.rounds[r], dimension.id));
    const auto note = gap_words(dimension, context.scores.minimum_group);
    if (!note.empty()) row.note = "(" + note + ")";
    return row;
}

/// Where nobody was asked for the aim, there is no row for it.
void add_aim_row(TextTable& table, const TableContext& context, const DimensionScores& dimension) {
    const auto* aim = find_question(dimension, true);
    if (aim == nullptr || !aim->asked) return;
    TextRow row;
    row.cells = {"", "aim"};
    add_counts(row, context, aim);
    if (aim->hidden != Hidden::no)
        row.note = "(aim " + hidden_words(aim->hidden, context.scores.minimum_group) + ")";
    table.rows.push_back(std::move(row));
}

}  // namespace

std::string places_block(const TableContext& context) {
    const auto& rounds = context.scores.rounds;
    const auto& scale = context.scores.scale;
    TextTable table;
    table.columns = {{"", false, 0}, {"dimension", false, name_width}, {"n", true, 0}};
    for (int level = scale.min; level <= scale.max; ++level)
        table.columns.push_back({std::to_string(level), true, 0});
    for (const auto* name : {"median", "DK", "NA", "varies", "empty"})
        table.columns.push_back({name, true, 0});
    table.columns.push_back({"views", false, 0});
    table.columns.push_back({"agreed", true, 0});
    table.columns.push_back({"target", true, 0});
    for (auto r = rounds.size(); r-- > 0;)
        if (r != context.newest) table.columns.push_back({rounds[r].id, true, 0});
    for (const auto& dimension : rounds[context.newest].dimensions) {
        table.rows.push_back(today_row(context, dimension));
        add_aim_row(table, context, dimension);
    }
    return level_names(context) + render(table, context.options.colour);
}

}  // namespace socratic
