// SPDX-License-Identifier: MIT
// One row of an answer sheet, with whatever is wrong with it.
#pragma once
#include <string_view>
#include <vector>
#include "model/answers.hpp"
#include "read/answer_sheet_columns.hpp"
#include "read/csv_problems.hpp"
#include "read/csv_record.hpp"

namespace socratic {

/// The room that one row after the other is read into; what has no column stays empty.
struct SheetRow {
    std::string_view respondent;
    std::vector<Cell> cells;          ///< by asked question
    std::vector<std::int16_t> facts;  ///< by fact
};

/// True when every cell is as it should be; else problems have been added.
bool read_row(const CsvRecord& record, const std::vector<SheetColumn>& columns, SheetRow& row,
              CsvProblems& problems);

/// "row 3 ('amina7')", or "row 3" for a row without a code.
std::string name_of_row(const CsvRecord& record, std::string_view respondent);

/// A quote that is not closed, or text after a closing quote: adds it and says true.
bool has_quote_problem(const CsvRecord& record, CsvProblems& problems);

}  // namespace socratic
