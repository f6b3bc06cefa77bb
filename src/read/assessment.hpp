// SPDX-License-Identifier: MIT
// An assessment file -> model, with the questionnaires it names.
#pragma once
#include "model/assessment.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

struct AssessmentInput {
    Assessment assessment;
    Questionnaire questionnaire;
    std::vector<Questionnaire> round_questionnaires;  ///< by round; the assessment's where a round names none
    /// Every path the assessment leads to, each once, so that none is overwritten: the assessment's own,
    /// sheets and plans (there or not), agreed levels, targets, questionnaires and what they extend.
    std::vector<std::string> files;
};

/// Throws a Failure with every problem of the assessment file and of its questionnaires.
AssessmentInput read_assessment(const std::string& path, const QuestionnaireFiles& files,
                                std::vector<Problem>& warnings);

}  // namespace socratic
