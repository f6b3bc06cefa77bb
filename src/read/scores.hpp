// SPDX-License-Identifier: MIT
// Scores that a member sends instead of its answers: what `score -f json` writes -> model.
#pragma once
#include <string>
#include "model/scores.hpp"

namespace socratic {

/// Names of dimensions and groups are left to the questionnaire. Throws a Failure with every problem: what is
/// missing or of the wrong kind, figures off the scale, and figures of fewer people than `minimum_group`.
Scores read_scores(const std::string& text, const std::string& file, long minimum_group);

}  // namespace socratic
