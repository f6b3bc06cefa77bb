// SPDX-License-Identifier: MIT
// Which members' figures do not count in their community, and why: for the coordinator alone.
#pragma once
#include <string>
#include "commands/community_input.hpp"

namespace socratic {

/// A line for each member that lacks a figure for something the members have in common; "" when none does.
std::string members_missing(const CommunityInput& input);

/// A line for each question that does not count because some members do not ask it as the others do; "" when
/// there is none.
std::string questions_missing(const CommunityInput& input, Shelves& shelves);

}  // namespace socratic
