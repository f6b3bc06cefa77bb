// SPDX-License-Identifier: MIT
// The answers to choose from, as people read them on a form.
#pragma once
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"
#include "model/words.hpp"

namespace socratic {

struct AnswerOption {
    Cell cell = 0;
    std::string name;     ///< "In place", "I don't know"; "" for a level without a name
    std::string meaning;  ///< "agreed and usually followed"; often ""
};

/// The levels of a scale from the lowest on, then don't know, not applicable and, of a spectrum, it varies,
/// in the language of the words asked for; what the questionnaire has no name for is called as the words call
/// it.
std::vector<AnswerOption> answer_options(const Questionnaire& questionnaire, const Scale& scale,
                                         const std::string& language, const Words& words);

/// The option of one of the answers that are no level.
const AnswerOption& option_of(const std::vector<AnswerOption>& options, Cell cell);

/// "3 In place", "3", "I don't know".
std::string option_label(const AnswerOption& option, const Scale& scale);

/// True when the fact has a value for people who prefer not to say, `undisclosed`; where there is
/// none, a form offers words of its own for them, and the answer stays empty.
bool offers_silence(const Fact& fact);

}  // namespace socratic
