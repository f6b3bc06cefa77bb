// SPDX-License-Identifier: MIT
// What else the answers of a round can be scored on: with other rounds beside it, a dimension rests on other
// questions. Two such figures may be subtracted from each other, so each has to know the others.
#pragma once
#include <vector>
#include "score/plan.hpp"

namespace socratic {

/// Every way to score a dimension of round `round` that some choice among the rounds gives, each once. The
/// round alone comes first, then what the next newer round brings, and so on; the figures that one round
/// brings by number of questions, most first. Those before a figure take precedence over it: a figure that
/// was safe to show stays so when a round is added.
std::vector<PlannedFigure> list_figures(const std::vector<RoundAsked>& rounds, std::size_t round);

/// The figures that one figure of a list has to know.
struct LinkedFigures {
    std::vector<std::size_t> figures;  ///< before it, those that share a question with it or with another one
    Relation relation = Relation::nested;
};

LinkedFigures find_linked_before(const std::vector<PlannedFigure>& figures, std::size_t member);

/// How a planned dimension is scored; no questions when it is a gap.
PlannedFigure figure_of(const PlannedDimension& dimension, Fraction minimum_answered);

/// Sets what each dimension of the round's plan has to know.
void add_earlier_figures(Plan& plan, const std::vector<PlannedFigure>& figures);

}  // namespace socratic
