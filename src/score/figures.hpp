// SPDX-License-Identifier: MIT
// Counts of some people -> the figures of a dimension or question that their number allows.
#pragma once
#include <optional>
#include "model/scores.hpp"
#include "score/plan.hpp"
#include "score/tally_counts.hpp"

namespace socratic {

/// Why a figure is hidden and, when it is not, how much of it is shown.
struct Showing {
    Hidden hidden = Hidden::no;
    bool deviation = true;  ///< standard deviation, counts per level, agreement
    bool no_levels = true;  ///< counts of don't know, not applicable and no answer
    bool quartiles = true;  ///< quartiles, extremes, persons' scores one by one
    bool consensus = true;  ///< false: not even a dimension's consensus in hundredths
};

/// Of the whole room: counts and deviation from the minimum on, the rest from twice the minimum on.
Showing showing_of_room(long n, long minimum);

/// Below so many answers there is no consensus figure, whatever the minimum.
inline constexpr long fewest_for_consensus = 5;

/// Fewer questions than this, and a dimension's consensus gives away that of each.
inline constexpr int fewest_questions_for_consensus = 3;

/// A question that was not asked has `asked` unset and no figure.
QuestionScores question_figures(const PlannedQuestion& planned, const QuestionLayout* layout,
                                const CountBlock& block, const Showing& showing);

/// `questions` are the dimension's, already made: their consensus makes the dimension's. Of a group whose
/// distribution may not be shown it is rounded to hundredths: with a mean, an exact consensus fits only
/// one set of so few answers.
DimensionScores dimension_figures(const PlannedDimension& planned, const ScoreCounts& scores,
                                  long respondents, std::vector<QuestionScores> questions,
                                  const Showing& showing);

/// Takes the consensus from questions whose distribution may not be shown, once the dimension has its own.
void withhold_consensus(DimensionScores& dimension);

}  // namespace socratic
