// SPDX-License-Identifier: MIT
// The kind `xlsform`: a workbook that KoboToolbox and ODK make a form from (xlsform.org).
#pragma once
#include "forms/voice.hpp"
#include "write/workbook.hpp"

namespace socratic {

/// The sheets survey, choices and settings, with every text in each language. A group for each dimension,
/// then the open questions, then what is asked about the person; nothing is required and nothing is recorded
/// that nobody was asked for. Questions are named by their ids, other things by `tool_codes`, answers by
/// `answer_code`, values of facts by their ids; what is only there for the form has an underscore in its
/// name.
Workbook xlsform(const FormRequest& request, const std::vector<Voice>& voices);

}  // namespace socratic
