// SPDX-License-Identifier: MIT
// Scores that a member sent, as far as the common questionnaire has words for them.
#pragma once
#include <string>
#include <vector>
#include "commands/input.hpp"
#include "score/common_questions.hpp"

namespace socratic {

/// As `report` would have it, without a plan. Of the dimensions and questions only those that the common
/// questionnaire has, in its order; a question is known by its hash. A dimension on another scale, or without
/// a single question that is known, is a gap.
Input input_of_sent(const Scores& sent, const CommonQuestions& common);

/// Dimensions of the latest round that the common questionnaire does not have.
std::vector<std::string> find_unknown(const Scores& sent, const CommonQuestions& common);

}  // namespace socratic
