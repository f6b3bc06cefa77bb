// SPDX-License-Identifier: MIT
// Invented comparisons for tests of figures: several rounds, or groups, and long French names.
#pragma once
#include "layout/figure.hpp"
#include "layout/made_up.hpp"

namespace socratic::made_up {

/// `count` names as long as French ones get.
std::vector<std::string> long_french_names(std::size_t count);

/// Rounds two years apart, the newest in 2026; levels agreed on and targets in the newest. The first of more
/// than two is reported; the second dimension was not asked in the one before the newest.
Scores years(const Questionnaire& questionnaire, std::size_t rounds);

/// `count` groups of the fact "place" in the newest round, the second without a figure for the first
/// dimension.
void add_groups(Scores& scores, std::size_t count);

/// Levels and changes of the scores, each mean within 0.3, the first dimension's change clear.
Comparison compared(const Scores& scores);

/// What is wrong with where texts are: texts that meet, or leave the page.
std::vector<std::string> text_faults(const Scene& scene);

/// One a line.
std::string listed(const std::vector<std::string>& faults);

/// Each word of the text is somewhere in the scene, in its order, so that nothing was cut.
bool says(const Scene& scene, const std::string& text);

}  // namespace socratic::made_up
