// SPDX-License-Identifier: MIT
// Whether two questions ask the same: wording in NFC with white space folded.
#pragma once
#include <string>
#include <vector>
#include "model/community_figures.hpp"
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

/// Of each language that the question, its anchors or the names of its levels are given in, what `hash_of`
/// is of all of them: two questions ask the same in a language when these agree.
QuestionWording wording_of(const Questionnaire& questionnaire, const Dimension& dimension,
                           const Question& question);

enum class Wordings { same, different, in_no_common_language };

/// By their hashes: the same when they agree in every language that both have.
Wordings compare_wordings(const QuestionWording& one, const QuestionWording& other);

}  // namespace socratic
