// SPDX-License-Identifier: MIT
#include "commands/ask_sheet.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/folder.hpp"
#include "read/answer_sheet.hpp"
#include "write/answer_sheet.hpp"

namespace socratic {
namespace {

using Holds = SheetLayout::Holds;

constexpr std::size_t most_sheet_bytes = 500'000'000;

SheetFields fields_of(const PersonQuestions& questions) {
    auto fields = all_questions(questions.questionnaire);
    fields.facts = questions.facts;
    return fields;
}

void refuse_spreadsheet(const std::string& path) {
    for (const auto* ending : {".xlsx", ".xls", ".ods"})
        if (path.ends_with(ending))
            throw Failure(Problem{Severity::error,
                                  {path, 0, 0, {}},
                                  "typed answers go into a CSV file, not into a spreadsheet",
                                  "name another file, such as -o answers.csv; or type into the spreadsheet "
                                  "itself"});
}

void check_columns(const TargetSheet& sheet, const PersonQuestions& questions) {
    const auto has = [&](Holds holds, std::size_t index) {
        const SheetLayout::Column wanted{holds, index};
        const auto& columns = sheet.layout.columns;
        return std::find(columns.begin(), columns.end(), wanted) != columns.end();
    };
    std::vector<std::string> missing;
    for (const auto fact : questions.facts)
        if (!has(Holds::fact, fact)) missing.push_back(questions.questionnaire.facts[fact].id);
    for (std::size_t step = questions.facts.size(); step < questions.steps(); ++step)
        if (!has(Holds::question, questions.question_index(step)))
            missing.push_back(questions.question(step).id);
    if (missing.empty()) return;
    throw Failure(Problem{Severity::error,
                          {sheet.path, 1, 0, {}},
                          fmt::format("the sheet has no column for {}", fmt::join(missing, ", ")),
                          "add what is missing to its first line (and a separator to each row), or choose "
                          "another file with -o"});
}

}  // namespace

bool TargetSheet::has_codes() const {
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const auto& column) { return column.holds == Holds::respondent; });
}

TargetSheet read_target(const std::string& path, const PersonQuestions& questions) {
    refuse_spreadsheet(path);
    if (is_folder(path) || path.ends_with('/'))
        throw Failure(Problem{
            Severity::error, {path, 0, 0, {}}, "expected a file to write, got a folder", "add a file name"});
    TargetSheet sheet;
    sheet.path = path;
    if (is_file(path)) sheet.bytes = read_file(path, most_sheet_bytes);
    if (sheet.bytes.empty()) {
        sheet.layout = layout_of(fields_of(questions));
        return sheet;
    }
    AnswerSheet read(blocks_of(sheet.bytes), path, questions.questionnaire);
    read.read_rows([&](const RespondentRow& row) { sheet.codes.emplace_back(row.respondent); });
    sheet.layout = read.layout();
    check_columns(sheet, questions);
    return sheet;
}

std::string rows_for(const TargetSheet& sheet, const Questionnaire& questionnaire,
                     const std::vector<AnsweredPerson>& people) {
    std::string rows;
    for (const auto& person : people) rows += answer_sheet_row(questionnaire, sheet.layout, person.row());
    return rows;
}

std::string with_rows(const TargetSheet& sheet, const PersonQuestions& questions, const std::string& rows) {
    if (sheet.bytes.empty()) return answer_sheet_header(questions.questionnaire, fields_of(questions)) + rows;
    const bool is_ended = sheet.bytes.back() == '\n' || sheet.bytes.back() == '\r';
    return sheet.bytes + (is_ended ? "" : sheet.layout.line_end) + rows;
}

}  // namespace socratic
