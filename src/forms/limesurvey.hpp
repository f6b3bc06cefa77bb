// SPDX-License-Identifier: MIT
// The kind `limesurvey`: a survey's structure as LimeSurvey imports it, tab-separated.
#pragma once
#include "forms/limesurvey_rows.hpp"
#include "forms/voice.hpp"

namespace socratic {

/// All of the first language, then the same rows in each other one. A group with an array for each dimension,
/// then the open questions, then what is asked about the person; nothing is mandatory, and neither time nor
/// address of a person is kept. Statements bear the ids of questions, other questions `tool_codes`, answers
/// `answer_code`, values of facts `value_codes`.
std::vector<LimeSurveyRow> limesurvey_rows(const FormRequest& request, const std::vector<Voice>& voices);

}  // namespace socratic
