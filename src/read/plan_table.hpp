// SPDX-License-Identifier: MIT
// A plan in a table of its own, CSV or workbook: the same as the list of actions in an assessment file.
#pragma once
#include <string>
#include <vector>
#include "model/assessment.hpp"
#include "read/round.hpp"

namespace socratic {

/// The actions of the table at a path; columns are the keys of an action, an empty cell is a key left out, a
/// row of empty cells is none. Problems are added to the assessment's: of a CSV file with line and column, of
/// a workbook with the row, its column named in the message. `questionnaire` as for `read_actions`.
std::vector<Action> read_plan_table(AssessmentReading& assessment, const std::string& path,
                                    const Questionnaire* questionnaire);

}  // namespace socratic
