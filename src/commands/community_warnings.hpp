// SPDX-License-Identifier: MIT
// What is no error of a member and yet to be known before its files are handed out.
#pragma once
#include "commands/community_input.hpp"

namespace socratic {

/// "a, b, c, d, e and 3 more"
std::string some_of(std::vector<std::string> ids);

/// Adds to the warnings: answers outside the members' folders, another questionnaire, a name that tells
/// nobody, a language that the questionnaire lacks.
void warn_of_members(CommunityInput& input, Shelves& shelves);

/// The same of figures that were sent, are right, and yet cannot be set beside the others'.
void warn_of_sent(CommunityInput& input, std::size_t member, const MemberValues& values);

/// Prints them, those of the community first.
void warn_of(const CommandLine& line, const CommunityInput& input);

}  // namespace socratic
