// SPDX-License-Identifier: MIT
// What a run reads is not among what it writes.
#pragma once
#include "commands/community_documents.hpp"
#include "commands/community_input.hpp"

namespace socratic {

/// Throws a usage failure where the key or a file of a member lies within the folder to write, where that
/// lies within a member's own folder, and where a file that is read would be written over; a Failure where
/// something else stands in place of what is written.
void check_overlap(const CommunityOptions& options, const CommunityInput& input,
                   const DocumentTemplates& templates);

}  // namespace socratic
