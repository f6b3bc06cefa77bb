// SPDX-License-Identifier: MIT
// The assessment of one organisation among others, which must not take in figures of theirs.
#pragma once
#include <functional>
#include "read/assessment.hpp"

namespace socratic {

/// What a file of an organisation's own holds.
enum class OwnFile { answers, words };  ///< of people; agreed levels, targets and plans, shown as they stand

/// Whether such a file may be read for an assessment in `folder`.
using IsOwnFile = std::function<bool(const std::string& path, const std::string& folder, OwnFile what)>;

/// As `read_assessment`; answers, agreed levels, targets and plans that are not the organisation's own are
/// problems, and nothing of them is read. An empty `is_own` lets them lie anywhere.
AssessmentInput read_member_assessment(const std::string& path, const QuestionnaireFiles& files,
                                       std::vector<Problem>& warnings, const IsOwnFile& is_own);

/// What of an assessment could be read, and what is wrong with it.
struct AssessmentAttempt {
    AssessmentInput input;  ///< rounds whose questionnaire has problems have none
    std::vector<Problem> errors;
};

/// Throws a Failure only when nothing should be read further: no YAML, no assessment, files of others.
AssessmentAttempt attempt_assessment(const std::string& path, const QuestionnaireFiles& files,
                                     std::vector<Problem>& warnings, const IsOwnFile& is_own);

}  // namespace socratic
