// SPDX-License-Identifier: MIT
// An answer sheet as text, line by line: what `form`, `import` and `ask` write.
#pragma once
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Which columns a sheet has, in this order: respondent, facts, questions.
struct SheetFields {
    std::vector<std::size_t> facts;      ///< indices into the questionnaire's facts
    std::vector<std::size_t> questions;  ///< indices of asked questions
};

/// All asked questions and no fact.
SheetFields all_questions(const Questionnaire& questionnaire);

/// The sheet that has these columns, with commas between.
SheetLayout layout_of(const SheetFields& fields);

/// The line of column names, with its line end.
std::string answer_sheet_header(const Questionnaire& questionnaire, const SheetFields& fields);

/// One person, with the line end. `DK`, `NA` and `VARIES` for the answers that are no level, nothing for no
/// answer. A respondent's code that a spreadsheet would take for a formula gets a `'` before it.
std::string answer_sheet_row(const Questionnaire& questionnaire, const SheetFields& fields,
                             const RespondentRow& row);
/// The same for a sheet that is laid out in a way of its own.
std::string answer_sheet_row(const Questionnaire& questionnaire, const SheetLayout& layout,
                             const RespondentRow& row);

}  // namespace socratic
