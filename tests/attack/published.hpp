// SPDX-License-Identifier: MIT
// What the outputs for one history let a reader know: each shown figure as a sum over people's answers.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "history.hpp"
#include "span.hpp"

namespace socratic::attack {

/// Figures that may be mixed with each other, by round, and all rounds together.
struct Published {
    std::map<std::string, std::vector<Sum>> sums;           ///< number, mean: fewer than five are a leak
    std::map<std::string, std::vector<Sum>> distributions;  ///< of groups: fewer than ten
    std::vector<std::string> complaints;                    ///< where the output differs from the rows
    long figures = 0, paired = 0, hidden_by_others = 0;
    long stated = 0;  ///< of the figures, those in reports
};

/// Which outputs to read: the values of `report` alone, or also the JSON of `score` and `compare`.
enum class Sources { report, all };

/// All that they show of every choice of rounds with each of these minimums, together.
Published publish(const History& history, const std::vector<long>& minimums, Sources sources);

}  // namespace socratic::attack
