// SPDX-License-Identifier: MIT
// The record of an earlier run over a community -> model.
#pragma once
#include <string>
#include "model/community_run.hpp"

namespace socratic {

/// Throws a Failure when the text is no such record: what was shown before is then not known.
CommunityRun read_community_run(const std::string& text, const std::string& file);

}  // namespace socratic
