// SPDX-License-Identifier: MIT
// The answer sheet that typed answers are added to: its bytes stay as they are, rows come under its header.
#pragma once
#include <string>
#include <vector>
#include "commands/ask_person.hpp"
#include "model/answers.hpp"

namespace socratic {

struct TargetSheet {
    std::string path;
    std::string bytes;               ///< of the file that is there; "" when there is none
    SheetLayout layout;              ///< its own, or that of a new one
    std::vector<std::string> codes;  ///< of the people in it

    bool has_codes() const;  ///< a column for the codes of people
};

/// Reads the sheet at the path, if there is one. Throws a Failure with every problem in it, with the columns
/// it lacks for what is asked, or when it is no CSV file.
TargetSheet read_target(const std::string& path, const PersonQuestions& questions);

/// The rows of these people as the sheet writes them.
std::string rows_for(const TargetSheet& sheet, const Questionnaire& questionnaire,
                     const std::vector<AnsweredPerson>& people);

/// The sheet with rows added.
std::string with_rows(const TargetSheet& sheet, const PersonQuestions& questions, const std::string& rows);

}  // namespace socratic
