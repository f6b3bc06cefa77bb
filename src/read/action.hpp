// SPDX-License-Identifier: MIT
// The plan of an assessment or of one of its rounds, written there or in a table of its own.
#pragma once
#include <vector>
#include "read/round.hpp"

namespace socratic {

/// `questionnaire` is nullptr when it could not be read: then no dimension is unknown.
std::vector<Action> read_actions(Reading& reading, const Node& list, const Questionnaire* questionnaire);

/// A plan and, when it stands in a table of its own, the path of that; else "".
struct ActionPlan {
    std::vector<Action> actions;
    std::string file;
};

/// What stands under the key `actions`: a list, or the path of a table that is there.
ActionPlan read_plan(AssessmentReading& assessment, const Node& map, const Questionnaire* questionnaire);

}  // namespace socratic
