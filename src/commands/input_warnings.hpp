// SPDX-License-Identifier: MIT
// What looks wrong about the rounds of an input, or could give somebody away.
#pragma once
#include <vector>
#include "commands/answered_sheet.hpp"
#include "commands/input_rounds.hpp"

namespace socratic {

/// That more people answered than were asked; for numbers that may be shown.
Problem more_than_invited(const std::string& round, long respondents, long invited);

/// The same of an assessment's sheets, from the usual minimum on.
std::vector<Problem> more_than_invited(const Assessment& assessment,
                                       const std::vector<AnsweredSheet>& answered);

/// About the rounds shown, once they are scored; `input` is what the user named.
std::vector<Problem> warn_of_rounds(const std::vector<InputRound>& rounds, const Scores& scores,
                                    const std::string& input);

}  // namespace socratic
