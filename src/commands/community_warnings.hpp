// SPDX-License-Identifier: MIT
// What is no error of a member and yet to be known before its files are handed out.
#pragma once
#include "commands/community_input.hpp"

namespace socratic {

/// Adds to the warnings: files outside the members' folders unless they may lie `anywhere`, another
/// questionnaire, a name that tells nobody, a language that the questionnaire lacks. `reference` is the
/// common questionnaire's place on the shelf.
void warn_of_members(CommunityInput& input, MemberPaths paths, Shelves& shelves, std::size_t reference);

/// The same of figures that were sent, are right, and yet cannot be set beside the others'.
void warn_of_weights(CommunityInput& input, std::size_t member, const MemberValues& values);

/// Prints them, those of the community first.
void warn_of(const CommandLine& line, const CommunityInput& input);

}  // namespace socratic
