// SPDX-License-Identifier: MIT
// The answer sheets of an assessment, read to the end for what is wrong with them.
#pragma once
#include <string>
#include <vector>
#include "commands/answered_sheet.hpp"
#include "read/assessment.hpp"

namespace socratic {

/// Reads all rows of an answer sheet; returns how many there are. Throws a Failure with every problem.
long read_sheet(const std::string& path, const Questionnaire& questionnaire);

/// Adds the problems of every sheet that is there and whose questionnaire is known. Returns those that
/// somebody answered and that can be read.
std::vector<AnsweredSheet> check_sheets(const AssessmentInput& read, std::vector<Problem>& problems);

}  // namespace socratic
