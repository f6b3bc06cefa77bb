// SPDX-License-Identifier: MIT
// An assessment file -> model, with the questionnaires it names.
#pragma once
#include "model/assessment.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

struct AssessmentInput {
    Assessment assessment;
    Place id_place;  ///< where the organisation's id stands
    SharedQuestionnaire questionnaire;
    /// By round; the assessment's where a round names none.
    std::vector<SharedQuestionnaire> round_questionnaires;
    /// Every path the assessment leads to, each once, so that none is overwritten: the assessment's own,
    /// sheets and plans (there or not), agreed levels, targets, questionnaires and what they extend.
    std::vector<std::string> files;
};

/// Throws a Failure with every problem of the assessment file and of its questionnaires.
AssessmentInput read_assessment(const std::string& path, const QuestionnaireFiles& files,
                                std::vector<Problem>& warnings);

}  // namespace socratic
