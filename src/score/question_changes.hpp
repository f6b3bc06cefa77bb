// SPDX-License-Identifier: MIT
// How the questions of earlier rounds differ from those of the newest.
#pragma once
#include <string>
#include <vector>
#include "model/comparison.hpp"
#include "score/plan.hpp"

namespace socratic {

/// A round with answers and its name.
struct NamedRound {
    std::string id;
    RoundAsked asked;
};

/// Oldest first; by earlier round, then in the order of the newest questionnaire, dropped questions last.
/// Questions without a column count as not asked. A question that differs in nothing is not listed.
std::vector<QuestionChange> find_question_changes(const std::vector<NamedRound>& rounds);

}  // namespace socratic
