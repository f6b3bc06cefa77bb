// SPDX-License-Identifier: MIT
// The small files of agreed levels and of targets, as `ask --agreed` writes them and assessments read them.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include "model/assessment.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// A line for each dimension that has one, in the order of the questionnaire, below a comment that says whose
/// file this is. Of a reason only the text for every language is written.
std::string agreed_text(const Questionnaire& questionnaire, const std::map<std::string, AgreedLevel>& agreed);
std::string targets_text(const Questionnaire& questionnaire, const std::map<std::string, Target>& targets);

/// Any text without control characters in double quotes, as YAML reads it back.
std::string yaml_quoted(std::string_view text);

}  // namespace socratic
