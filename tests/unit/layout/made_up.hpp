// SPDX-License-Identifier: MIT
// Invented questionnaires and scores for tests of layout, a measure without fonts, and questions to ask
// of a scene.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "layout/wheel.hpp"

namespace socratic::made_up {

/// 0.55 em a code point, 0.6 in bold.
double measure(std::string_view text, const TextStyle& style);

/// The catalogue shipped for `language`.
Words words(const std::string& language);

/// `names` around the wheel, ids D1, D2 …; the first half in one section, the rest in another.
Questionnaire questionnaire(const std::vector<std::string>& names);

/// `count` names of everyday length, every third a little longer.
std::vector<std::string> everyday_names(std::size_t count);

/// One round of 23 people with a figure for each dimension.
Scores scores(const Questionnaire& questionnaire);

/// The texts with this role, in painting order.
std::vector<TextLine> texts(const Scene& scene, std::string_view role);
/// All texts with this role, joined with blanks.
std::string text_of(const Scene& scene, std::string_view role);

/// The outermost ring.
Arc rim(const Scene& scene);

/// The boxes of the labels by the id of their spoke.
std::map<std::string, Box> label_boxes(const Scene& scene);

/// What is wrong with where texts are: labels that meet each other, the rim, an arc's name, other texts
/// or the edge of the page; texts that meet. Empty when all is well.
std::vector<std::string> faults(const Scene& scene);

/// What the scene prints equals the file of this name beside the tests; GOLDEN=update writes it.
bool equals_golden(const Scene& scene, const std::string& name);

}  // namespace socratic::made_up
