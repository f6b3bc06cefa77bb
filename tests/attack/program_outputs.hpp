// SPDX-License-Identifier: MIT
// What the program writes of a history: `score` and `compare` as JSON, the values of `report`.
#pragma once
#include <nlohmann/json.hpp>
#include "report/value.hpp"
#include "truth.hpp"

namespace socratic::attack {

struct ProgramOutputs {
    nlohmann::json scores, comparison;  ///< rounds are called by their number
    Members report;
};

/// Of some rounds, with the groups of the first fact and with intervals.
ProgramOutputs run_program(const History& history, const Choice& choice, long minimum);

}  // namespace socratic::attack
