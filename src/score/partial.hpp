// SPDX-License-Identifier: MIT
// A tally taken apart into counts that can be written down, added to others', and put together again.
#pragma once
#include <string>
#include "model/partial.hpp"
#include "score/tally.hpp"

namespace socratic {

/// The counts of a tally of one round's plan; its sources are left to who read the answers. The tally must
/// count complete cases too.
PartialScores partial_of(const Plan& plan, const Questionnaire& questionnaire, const Tally& tally);

/// The columns of the sheets that a part was counted from, in the questionnaire's order; what the
/// questionnaire does not know has none.
SheetColumns columns_of(const PartialScores& partial, const Questionnaire& questionnaire);

/// Everybody in it who answered anything.
long respondents_of(const PartialScores& partial);

/// Counts are kept in 32 bits.
inline constexpr long most_respondents = 4294967295;

/// Adds the counts of another part of the same answers, whose questionnaire, questions and facts are the same
/// (`find_misfit`). In whatever order parts are added, the result is the same.
void add_partial(const Plan& plan, PartialScores& into, const PartialScores& part);

/// In words, the first thing in which the second was counted otherwise than the first: its questionnaire,
/// questions, wording, weights or facts; "" when the two can be added.
std::string find_misfit(const PartialScores& first, const PartialScores& second);

/// In words, the first count that no answers can have led to; "" when there is none. Once it is "", and the
/// plan is the one the counts fit, `restore_tally` has what it needs.
std::string find_impossible(const Plan& plan, const PartialScores& partial);

/// The tally that counting all the answers would have led to; for scoring, not for counting on. With `alpha`
/// also its complete cases.
Tally restore_tally(const Plan& plan, const PartialScores& partial, bool alpha);

}  // namespace socratic
