// SPDX-License-Identifier: MIT
// What of a plan is still to be done, and how much of what is to be done and was done a page has room for.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "model/assessment.hpp"

namespace socratic {

bool is_dropped(const Action& action);
/// Neither done nor dropped.
bool is_open(const Action& action);
/// Open, and due before an ISO date; "" for no date: then nothing is late.
bool is_late(const Action& action, const std::string& as_of);

/// Those that are open: the late ones first, then as they fall due, those without a date last.
std::vector<Action> open_actions(const std::vector<Action>& plan, const std::string& as_of);

/// How many of the first of them share a page with a wheel and lines to write on: at least one.
std::size_t count_beside_wheel(const std::vector<Action>& actions, std::string_view language);

/// How many of the first of those that are done share a page with what failed, and what is taught and learnt:
/// at least one.
std::size_t count_on_offer(const std::vector<Action>& actions, std::string_view language);

}  // namespace socratic
