// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "write/figure_text.hpp"
#include "write/table_blocks.hpp"
#include "write/table_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 34;

std::string half_level(std::optional<double> level) {
    return level ? fmt::format("{:.1f}", *level) : std::string();
}

const DimensionScores* find_in_round(const RoundScores& round, const std::string& id) {
    const auto found = std::find_if(round.dimensions.begin(), round.dimensions.end(),
                                    [&](const DimensionScores& dimension) { return dimension.id == id; });
    return found == round.dimensions.end() ? nullptr : &*found;
}

std::optional<double> level_of(const DimensionScores& dimension) {
    return dimension.reported ? dimension.reported : dimension.mean;
}

bool has_n(const DimensionScores& dimension) { return dimension.gap == Gap::none && !dimension.reported; }

/// "2.41 (19)": with the number of answers, because rounds are not the same people.
std::string earlier_cell(const RoundScores& round, const std::string& id) {
    const auto* dimension = find_in_round(round, id);
    if (dimension == nullptr || !level_of(*dimension)) return "—";
    const auto level = level_words(level_of(*dimension));
    return has_n(*dimension) ? fmt::format("{} ({})", level, dimension->n) : level;
}

TextRow dimension_row(const TableContext& context, const DimensionScores& dimension, bool several) {
    TextRow row;
    row.cells = {dimension.id,
                 dimension_name(context, dimension.id),
                 level_words(level_of(dimension)),
                 has_n(dimension) ? std::to_string(dimension.n) : "",
                 dimension.sd ? level_words(dimension.sd) : "",
                 percent_words(dimension.consensus),
                 std::string(views_text(dimension.views)),
                 half_level(dimension.agreed),
                 half_level(dimension.target)};
    if (dimension.alpha) row.cells.push_back(level_words(dimension.alpha));
    row.cells.resize(10);
    for (auto r = context.scores.rounds.size(); r-- > 0;)
        if (r != context.newest) row.cells.push_back(earlier_cell(context.scores.rounds[r], dimension.id));
    row.note = gap_words(dimension, context.scores.minimum_group);
    if (several && row.note.empty() && dimension.questions_used < dimension.questions_of)
        row.note = fmt::format("{} of {} questions", dimension.questions_used, dimension.questions_of);
    const auto scale = own_scale_words(dimension.levels, context.scores.scale);
    if (!scale.empty()) row.note = row.note.empty() ? scale : scale + "; " + row.note;
    if (!row.note.empty()) row.note = "(" + row.note + ")";
    return row;
}

}  // namespace

std::string dimension_name(const TableContext& context, const std::string& id) {
    const auto* dimension = find_dimension(context.questionnaire, id);
    return dimension == nullptr ? id : std::string(in(dimension->name, context.options.language));
}

std::string dimensions_block(const TableContext& context) {
    const auto& rounds = context.scores.rounds;
    const bool several = rounds.size() > 1;
    TextTable table;
    table.columns = {{"", false, 0},
                     {"dimension", false, name_width},
                     {several ? rounds[context.newest].id : "level", true, 0},
                     {"n", true, 0},
                     {"sd", true, 0},
                     {"consensus", true, 0},
                     {"views", false, 0},
                     {"agreed", true, 0},
                     {"target", true, 0},
                     {"alpha", true, 0}};
    for (auto r = rounds.size(); r-- > 0;)
        if (r != context.newest) table.columns.push_back({rounds[r].id, true, 0});
    for (const auto& dimension : rounds[context.newest].dimensions)
        table.rows.push_back(dimension_row(context, dimension, several));
    return render(table, context.options.colour);
}

}  // namespace socratic
