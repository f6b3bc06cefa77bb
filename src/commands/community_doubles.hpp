// SPDX-License-Identifier: MIT
// What must be one member's alone: its id, its files, its answers.
#pragma once
#include <vector>
#include "commands/community_member.hpp"

namespace socratic {

/// Gives a problem to each member that has what is another's too, whatever else is wrong with it.
void refuse_doubles(const Community& community, std::vector<MemberSurvey>& surveys);

}  // namespace socratic
