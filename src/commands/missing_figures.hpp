// SPDX-License-Identifier: MIT
// Which members' figures do not count in their community, and why: for the coordinator alone.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "commands/community_input.hpp"

namespace socratic {

/// A line for each member that lacks a figure for something the members have in common; "" when none does.
std::string members_missing(const CommunityInput& input);

/// By questionnaire on the shelf that a member has: the reference's questions that it does not ask in the
/// same words, by id.
std::map<std::size_t, std::vector<std::string>> asked_otherwise(const CommunityInput& input,
                                                                Shelves& shelves);

/// A line for each question that does not count because some members do not ask it as the others do; "" when
/// there is none.
std::string questions_missing(const CommunityInput& input, Shelves& shelves);

}  // namespace socratic
