// SPDX-License-Identifier: MIT
// How far people agree on an ordered scale. Counts are per declared level, lowest first, levels that
// nobody chose included; the width of the scale matters, where it begins does not.
#pragma once
#include <optional>
#include <vector>
#include "model/scores.hpp"

namespace socratic {

/// Tastle and Wierman 2007 (International Journal of Approximate Reasoning 45): 1 when all chose one
/// level, 0 when half chose each end. Absent without answers or with a single level.
std::optional<double> find_consensus(const std::vector<long>& counts);

/// The consensus of answers spread evenly over so many levels: below it people are more divided than
/// if they had answered at random.
double even_consensus(int levels);

/// Van der Eijk 2001 (Quality and Quantity 35): 1 one level, 0 spread evenly, -1 half at each end.
/// Absent without answers and below three levels.
std::optional<double> find_agreement(const std::vector<long>& counts);

/// Split below the consensus of an even spread, or when agreement is known and below zero; agreed
/// from `agreed_from` on; else mixed. None without a consensus.
Views views_of(std::optional<double> consensus, std::optional<double> agreement, int levels);

}  // namespace socratic
