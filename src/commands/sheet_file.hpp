// SPDX-License-Identifier: MIT
// An answer sheet on the disk: CSV, read block by block, or a spreadsheet, read row by row.
#pragma once
#include <string>
#include "commands/open_file.hpp"
#include "read/answer_sheet.hpp"

namespace socratic {

/// Opens a file ('-' is the standard input) as far as its header; one whose name says so as a spreadsheet,
/// all others as CSV. Throws a Failure that names it when it cannot be read. The questionnaire must outlive
/// it.
AnswerSheet open_answer_sheet(const std::string& path, const Questionnaire& questionnaire);

/// True for names that end in .csv, .tsv or .txt, or as spreadsheets do, also those that cannot be read.
bool is_named_as_sheet(const std::string& path);

}  // namespace socratic
