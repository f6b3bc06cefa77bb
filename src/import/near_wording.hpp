// SPDX-License-Identifier: MIT
// Which question a column nearly matches: to be proposed, never taken.
#pragma once
#include "import/known_questions.hpp"

namespace socratic {

/// How far apart two folded wordings are, in words put in, left out or replaced; a misspelt word counts
/// half.
double distance_in_words(std::string_view a, std::string_view b);

/// The nearest of the wordings that is at most three words in ten (of the longer one) away, or one misspelt
/// word; else an id that differs from one of `ids` in nothing but its letters and marks ("POL_1" for POL1).
/// The first one on a tie, nothing when none is near.
std::optional<ColumnTarget> find_near(const std::vector<std::string>& readings,
                                      const std::vector<std::string>& ids, const KnownQuestions& known);

}  // namespace socratic
