// SPDX-License-Identifier: MIT
// A question as it is put to people.
#pragma once
#include <string>
#include <string_view>
#include "model/questionnaire.hpp"
#include "model/words.hpp"

namespace socratic {

/// Its text in the language; of a spectrum, where we are today on it, or where we want to be.
std::string asked_in(const Words& catalogue, Kind kind, const Question& question, std::string_view language);

/// How long it takes to answer all that is asked: half a minute a question, rounded up to five minutes.
int minutes_to_answer(const Questionnaire& questionnaire);

}  // namespace socratic
