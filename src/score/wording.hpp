// SPDX-License-Identifier: MIT
// Whether two questions ask the same: wording in NFC with white space folded.
#pragma once
#include <string>
#include <vector>
#include "model/questionnaire.hpp"

namespace socratic {

/// A question with what decides about its meaning.
struct QuestionInPlace {
    const Questionnaire* questionnaire = nullptr;
    const Dimension* dimension = nullptr;
    const Question* question = nullptr;
};

/// In every language both have, text and anchors agree, and so do the bounds of the scale, the names of
/// its levels and the direction, all wording after `fold_wording`. It does not count when the newer lists the
/// older questionnaire's version in `same_meaning_as`.
bool asks_the_same(const QuestionInPlace& newer, const QuestionInPlace& older);

/// In what the two differ, whether or not it counts: text, anchors, scale (its bounds), levels (their names),
/// direction.
std::vector<std::string> find_differences(const QuestionInPlace& newer, const QuestionInPlace& older);

}  // namespace socratic
