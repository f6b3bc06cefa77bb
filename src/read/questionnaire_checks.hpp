// SPDX-License-Identifier: MIT
// What must hold between the parts of a questionnaire: ids, references, weights, languages.
#pragma once
#include <vector>
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// Ids used twice, unknown sections, `previously` that speaks of a living id, dimensions without
/// questions. `root` is the tree the questionnaire was read from.
void check_questionnaire(Reading& reading, const Node& root, const Questionnaire& questionnaire);

/// What is allowed but rarely meant: one question or dimension that outweighs all others, more
/// dimensions than a wheel can show.
std::vector<Problem> warn_of_questionnaire(const Node& root, const Questionnaire& questionnaire);

}  // namespace socratic
