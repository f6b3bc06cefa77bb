// SPDX-License-Identifier: MIT
// What each column of an answer sheet holds, from its header.
#pragma once
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"
#include "read/csv_problems.hpp"
#include "read/csv_record.hpp"

namespace socratic {

struct SheetColumn {
    enum class Kind { respondent, question, fact, ignored };
    Kind kind = Kind::respondent;
    std::size_t index = 0;                           ///< of the asked question or of the fact
    std::string id;                                  ///< as the questionnaire writes it
    const Scale* scale = nullptr;                    ///< of a question
    const Fact* fact = nullptr;                      ///< of a fact
    socratic::Kind answers = socratic::Kind::wheel;  ///< of a question: what kind of questionnaire asks it
};

/// One per cell of the header, `ignored` for one that was reported. The questionnaire must outlive the
/// columns.
std::vector<SheetColumn> read_columns(const CsvRecord& header, const Questionnaire& questionnaire,
                                      CsvProblems& problems);

/// Which questions and facts have a column.
SheetColumns columns_present(const std::vector<SheetColumn>& columns, const Questionnaire& questionnaire);

}  // namespace socratic
