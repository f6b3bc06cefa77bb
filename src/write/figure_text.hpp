// SPDX-License-Identifier: MIT
// Figures and reasons as JSON and CSV write them.
#pragma once
#include <string>
#include <string_view>
#include "model/comparison.hpp"
#include "model/scores.hpp"
#include "write/json_text.hpp"

namespace socratic {

/// Nine significant digits, no trailing zeros, never "-0".
std::string figure_text(double figure);

/// Adds the share of its weight that must be answered, where it is not the usual one.
void add_minimum_answered(JsonObject& questionnaire, Fraction minimum_answered);

std::string_view hidden_text(Hidden hidden);  ///< "small", "complement"; "" when shown
std::string_view views_text(Views views);     ///< "split", "mixed", "agreed"; "" when there are none
std::string_view gap_text(Gap gap);           ///< "not_asked", "nobody_scored" …; "" when there is a figure
std::string_view verdict_text(Verdict verdict);                  ///< "clear", "chance"; "" without one
std::string_view since_text(Since since);                        ///< "previous", "first"
std::string_view question_change_text(QuestionChangeKind kind);  ///< "added", "dropped", "reworded" …

}  // namespace socratic
