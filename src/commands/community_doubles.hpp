// SPDX-License-Identifier: MIT
// What must be one member's alone: its id, its files, its answers, its figures.
#pragma once
#include <optional>
#include <vector>
#include "commands/community_member.hpp"

namespace socratic {

/// Gives a problem to each member that has what is another's too, whatever else is wrong with it.
void refuse_doubles(const Community& community, std::vector<MemberSurvey>& surveys);

/// The same for values, by member, of which there are enough: one organisation may have sent its scores and
/// its answers, under two ids. Those of both are taken away.
void refuse_same_figures(const Community& community, std::vector<MemberSurvey>& surveys,
                         std::vector<std::optional<MemberValues>>& values);

}  // namespace socratic
