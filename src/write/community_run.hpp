// SPDX-License-Identifier: MIT
// The record of a run over a community, as JSON.
#pragma once
#include <string>
#include "model/community_run.hpp"

namespace socratic {

std::string community_run_json(const CommunityRun& run);

std::string_view outcome_text(Outcome outcome);  ///< "done", "unchanged", "failed", "skipped"

}  // namespace socratic
