// SPDX-License-Identifier: MIT
#include "write/answer_sheet.hpp"
#include "model/answer_word.hpp"
#include "model/formula.hpp"
#include "write/csv_line.hpp"

namespace socratic {
namespace {

std::string cell_text(Cell cell, const Scale& scale) {
    if (cell < 0) return std::string(answer_word(cell));
    return std::to_string(scale.min + cell);
}

std::string fact_text(const Fact& fact, std::int16_t value) {
    return value == no_fact_value ? std::string() : fact.values[static_cast<std::size_t>(value)].id;
}

}  // namespace

SheetFields all_questions(const Questionnaire& questionnaire) {
    SheetFields fields;
    const auto count = asked_questions(questionnaire).size();
    for (std::size_t i = 0; i < count; ++i) fields.questions.push_back(i);
    return fields;
}

std::string answer_sheet_header(const Questionnaire& questionnaire, const SheetFields& fields) {
    const auto asked = asked_questions(questionnaire);
    std::string line = "respondent";
    for (const auto fact : fields.facts) line += "," + questionnaire.facts[fact].id;
    for (const auto question : fields.questions) {
        const auto& at = asked[question];
        line += "," + questionnaire.dimensions[at.dimension].questions[at.question].id;
    }
    return line + "\n";
}

SheetLayout layout_of(const SheetFields& fields) {
    SheetLayout layout;
    layout.columns.push_back({SheetLayout::Holds::respondent, 0});
    for (const auto fact : fields.facts) layout.columns.push_back({SheetLayout::Holds::fact, fact});
    for (const auto question : fields.questions)
        layout.columns.push_back({SheetLayout::Holds::question, question});
    return layout;
}

std::string answer_sheet_row(const Questionnaire& questionnaire, const SheetFields& fields,
                             const RespondentRow& row) {
    return answer_sheet_row(questionnaire, layout_of(fields), row);
}

std::string answer_sheet_row(const Questionnaire& questionnaire, const SheetLayout& layout,
                             const RespondentRow& row) {
    const auto asked = asked_questions(questionnaire);
    const auto text = [&](const SheetLayout::Column& column) -> std::string {
        switch (column.holds) {
            case SheetLayout::Holds::respondent:
                return csv_cell(no_formula(row.respondent));
            case SheetLayout::Holds::fact:
                return fact_text(questionnaire.facts[column.index], row.facts[column.index]);
            case SheetLayout::Holds::question:
                const auto& dimension = questionnaire.dimensions[asked[column.index].dimension];
                return cell_text(row.cells[column.index], scale_of(questionnaire, dimension));
        }
        return {};
    };
    std::string line;
    for (const auto& column : layout.columns) {
        if (&column != &layout.columns.front()) line += layout.delimiter;
        line += text(column);
    }
    return line + layout.line_end;
}

}  // namespace socratic
