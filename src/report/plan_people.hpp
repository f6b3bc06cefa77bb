// SPDX-License-Identifier: MIT
// A plan by the people who lead its actions.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/assessment.hpp"

namespace socratic {

struct PersonPlan {
    std::string name;  ///< as the plan has it under `who`
    std::vector<Action> actions;
};

/// In the order of the plan; actions that nobody leads, and those that were dropped, are left out.
std::vector<PersonPlan> people_of(const std::vector<Action>& plan);

/// Over the actions that have an amount and were not dropped; nothing when there is none.
std::optional<double> sum_of(const std::vector<Action>& actions, std::optional<double> Action::*amount);

}  // namespace socratic
