// SPDX-License-Identifier: MIT
// `score --explain`: from an invented person's answers to the score, then the group's own counts.
#pragma once
#include <string>
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

/// Plain text in paragraphs of at most 100 columns; the person is invented, and labelled so.
std::string explain_dimension(const Questionnaire& questionnaire, const Scores& scores,
                              const std::string& dimension, const std::string& language);

}  // namespace socratic
