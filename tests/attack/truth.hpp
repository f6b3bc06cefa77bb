// SPDX-License-Identifier: MIT
// What figures of a history really rest on, worked out from the rows without the program's rules.
#pragma once
#include <string>
#include <utility>
#include <vector>
#include "history.hpp"
#include "span.hpp"

namespace socratic::attack {

/// A choice of rounds, ascending.
using Choice = std::vector<std::size_t>;

/// The questions of a round that a dimension rests on: cells and weights; empty when there are too few.
using TrueFigure = std::vector<std::pair<std::size_t, std::int64_t>>;

TrueFigure find_figure(const History& history, const Choice& choice, std::size_t round,
                       const std::string& dimension);

/// Whose figure: everybody's when `fact` is "", that of people without the fact when `value` is "".
struct GroupOf {
    std::size_t round = 0;
    std::string fact, value;
};

/// A figure of some people as sums over their answers: of their scores, and of the scores' squares.
struct TrueSums {
    Sum mean, squares;
    long people = 0;
};

TrueSums sums_of(const History& history, const TrueFigure& figure, const GroupOf& group);

/// The change of those who gave a code of their own in both rounds and have both scores.
TrueSums change_of(const History& history, const std::pair<std::size_t, TrueFigure>& older,
                   const std::pair<std::size_t, TrueFigure>& newer);

}  // namespace socratic::attack
