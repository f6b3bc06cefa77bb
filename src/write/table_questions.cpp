// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "write/figure_text.hpp"
#include "write/table_blocks.hpp"
#include "write/table_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t text_width = 36;

std::string count_cell(std::optional<long> count) { return count ? std::to_string(*count) : std::string(); }

std::string counts_cell(const QuestionScores& question) {
    return question.counts ? fmt::format("{}", fmt::join(*question.counts, " ")) : std::string();
}

std::string text_of(const TableContext& context, const std::string& dimension, const std::string& id) {
    const auto* described = find_dimension(context.questionnaire, dimension);
    if (described == nullptr) return {};
    for (const auto& question : described->questions)
        if (question.id == id)
            return (question.reverse ? "(reversed) " : "") +
                   std::string(in(question.text, context.options.language));
    return {};
}

TextRow question_row(const TableContext& context, const std::string& dimension,
                     const QuestionScores& question) {
    const bool shown = question.asked && question.hidden == Hidden::no;
    TextRow row;
    row.cells = {question.id,
                 text_of(context, dimension, question.id),
                 level_words(question.mean),
                 shown ? std::to_string(question.n) : "",
                 question.sd ? level_words(question.sd) : "",
                 percent_words(question.consensus),
                 std::string(views_text(question.views)),
                 counts_cell(question),
                 count_cell(question.dont_know),
                 count_cell(question.not_applicable),
                 count_cell(question.empty)};
    if (!question.asked) row.note = "(not asked)";
    if (question.hidden != Hidden::no)
        row.note = "(" + hidden_words(question.hidden, context.scores.minimum_group) + ")";
    return row;
}

}  // namespace

std::string questions_block(const TableContext& context) {
    TextTable table;
    table.columns = {{"", false, 0},      {"question", false, text_width},
                     {"level", true, 0},  {"n", true, 0},
                     {"sd", true, 0},     {"consensus", true, 0},
                     {"views", false, 0}, {"per level", false, 0},
                     {"DK", true, 0},     {"NA", true, 0},
                     {"empty", true, 0}};
    for (const auto& dimension : context.scores.rounds[context.newest].dimensions)
        for (const auto& question : dimension.questions)
            table.rows.push_back(question_row(context, dimension.id, question));
    if (table.rows.empty()) return {};
    return render(table, context.options.colour);
}

}  // namespace socratic
