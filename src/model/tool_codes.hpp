// SPDX-License-Identifier: MIT
// What survey tools call the things of a questionnaire, where our ids will not do; `form` writes these
// codes, `import` finds its way back by them.
#pragma once
#include <string>
#include <vector>
#include "model/questionnaire.hpp"

namespace socratic {

/// Each a letter, then letters and digits, at most 20 in all: LimeSurvey's rule for the code of a question,
/// which XLSForm takes too. All of them, the ids of questions and `respondent` differ, capital and small
/// letters being alike. An id that keeps the rule is its own code (an open question may have to give way), as
/// those of questions always are.
struct ToolCodes {
    std::vector<std::string> facts;
    std::vector<std::string> dimensions;
    std::vector<std::string> open_questions;
    std::vector<std::string>
        aims;  ///< of a spectrum: of the question about the aim, by dimension; else empty
};

/// The code of a question of the dimension `index`: its id, but for an aim.
const std::string& question_code(const ToolCodes& codes, const Question& question, std::size_t index);

/// The same questionnaire gives the same codes; which facts are asked plays no part.
ToolCodes tool_codes(const Questionnaire& questionnaire);

/// The codes of a fact's values, by value, all different: the ids where all have at most five letters and
/// digits, as LimeSurvey wants it of answers, else "V1", "V2" and so on in their order. XLSForm takes the
/// ids themselves.
std::vector<std::string> value_codes(const Fact& fact);

}  // namespace socratic
