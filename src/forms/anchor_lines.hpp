// SPDX-License-Identifier: MIT
// What levels look like for one question, as lines.
#pragma once
#include <string>
#include <vector>
#include "forms/voice.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// "0: no written policy", a line for each level that has an anchor, the lowest first.
std::vector<std::string> anchor_lines(const Question& question, const Voice& voice);

}  // namespace socratic
