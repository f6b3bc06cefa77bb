// SPDX-License-Identifier: MIT
// The kind `csv`: an empty answer sheet.
#pragma once
#include <string>
#include "forms/form.hpp"

namespace socratic {

/// The line of column names: `respondent`, the facts that are asked, all questions.
std::string empty_answer_sheet(const FormRequest& request);

}  // namespace socratic
