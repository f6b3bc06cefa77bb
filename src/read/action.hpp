// SPDX-License-Identifier: MIT
// The plan of an assessment, written in the assessment file itself.
#pragma once
#include <vector>
#include "read/round.hpp"

namespace socratic {

/// `questionnaire` is nullptr when it could not be read: then no dimension is unknown.
std::vector<Action> read_actions(Reading& reading, const Node& list, const Questionnaire* questionnaire);

}  // namespace socratic
