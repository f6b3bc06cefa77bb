// SPDX-License-Identifier: MIT
#include "report/plan_people.hpp"
#include <algorithm>
#include "report/open_actions.hpp"

namespace socratic {

std::vector<PersonPlan> people_of(const std::vector<Action>& plan) {
    std::vector<PersonPlan> people;
    for (const auto& action : plan) {
        if (action.who.empty() || is_dropped(action)) continue;
        auto person = std::find_if(people.begin(), people.end(),
                                   [&](const PersonPlan& known) { return known.name == action.who; });
        if (person == people.end()) person = people.insert(people.end(), {action.who, {}});
        person->actions.push_back(action);
    }
    return people;
}

std::optional<double> sum_of(const std::vector<Action>& actions, std::optional<double> Action::*amount) {
    std::optional<double> sum;
    for (const auto& action : actions)
        if (!is_dropped(action) && action.*amount) sum = sum.value_or(0) + *(action.*amount);
    return sum;
}

}  // namespace socratic
