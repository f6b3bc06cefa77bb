// SPDX-License-Identifier: MIT
// What the coordinator is told of a run as a whole.
#pragma once
#include "commands/community_input.hpp"
#include "commands/community_options.hpp"

namespace socratic {

/// Why the figures of the community are not there, or what is said on them.
void explain_figures(const CommandLine& line, const CommunityOptions& options, const CommunityInput& input,
                     const CommunityResult& result, const CommunityRun& run);

/// What was made and where; throws a Failure when a member failed.
void finish_run(const CommandLine& line, const CommunityOptions& options, const CommunityInput& input,
                const CommunityFigures& figures, const CommunityRun& run);

}  // namespace socratic
