// SPDX-License-Identifier: MIT
// How an answer is written as the code of an option in a survey tool; `form` writes it, `import` reads it
// back.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// "3" for level 3, "m1" for level -1 (a hyphen is no part of a code), "DK", "NA", "VARY"; "" for no answer.
/// At most five letters and digits, as LimeSurvey wants it of answers, and a valid choice in XLSForm.
std::string answer_code(Cell cell, const Scale& scale);

/// The same backwards: exactly what `answer_code` writes for a level of this scale, capital or small letters
/// alike. Nothing for all else: "" and "-1", "03", a level off the scale.
std::optional<Cell> answer_of_code(std::string_view code, const Scale& scale, Kind kind);

}  // namespace socratic
