// SPDX-License-Identifier: MIT
// What a run reads is not among what it writes.
#pragma once
#include "commands/community_documents.hpp"
#include "commands/community_input.hpp"

namespace socratic {

/// Throws a usage failure where the folder to write holds what is read of a member, lies in a member's own
/// folder, or in one in which members are looked for. `file` is the community's.
void refuse_among_members(const std::string& output, const std::string& file, const Community& community);

/// Throws a usage failure where the folder lies in what a run of `community` wrote for members.
void refuse_for_members(const std::string& output);

/// Throws a usage failure where the key or a file of a member lies within the folder to write, where that
/// is among the members', and where a file that is read would be written over; a Failure where
/// something else stands in place of what is written.
void check_overlap(const CommunityOptions& options, const CommunityInput& input,
                   const DocumentTemplates& templates);

}  // namespace socratic
