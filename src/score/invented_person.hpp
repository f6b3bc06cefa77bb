// SPDX-License-Identifier: MIT
// A person who does not exist, with answers that show every rule of scoring.
#pragma once
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

struct InventedAnswer {
    const Question* question = nullptr;
    Cell cell = 0;
};

/// One answer for each asked question of the dimension: levels around the middle, one "don't know" where
/// there are at least three questions, on one that is not reversed if possible.
std::vector<InventedAnswer> invent_person(const Questionnaire& questionnaire, const Dimension& dimension);

/// Whether the answers reach the questionnaire's minimum.
bool is_answered_enough(const Questionnaire& questionnaire, const std::vector<InventedAnswer>& answers);

}  // namespace socratic
