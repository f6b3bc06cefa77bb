// SPDX-License-Identifier: MIT
// Whether adding and subtracting figures of the same answers on different questions can leave one that rests
// on fewer people than the minimum, where the figures overlap.
//
// People who answered the same questions are one pattern. To a pattern, a figure is a vector of shares, one
// for each answer; a mixture of figures rests on the pattern unless the mixed vector is zero. This looks for
// a mixture that rests on somebody and on fewer than the minimum: patterns of as many people as the minimum
// must be zero, which usually leaves nothing; the others are tried out.
#pragma once
#include <cstdint>
#include <map>
#include <vector>
#include "score/figure_counts.hpp"
#include "score/modular.hpp"

namespace socratic {

/// True when no mixture of the chosen figures of the set rests on 1 to minimum - 1 people, as far as could be
/// made sure. `patterns` are those of everybody.
bool are_mixtures_safe(const FigureSet& set, const std::vector<std::size_t>& chosen,
                       const AnswerPatterns& patterns, long minimum);

}  // namespace socratic
