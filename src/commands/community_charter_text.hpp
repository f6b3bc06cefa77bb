// SPDX-License-Identifier: MIT
// A charter for members to sign, with the numbers in force.
#pragma once
#include <string>
#include "commands/community_options.hpp"

namespace socratic {

/// Markdown in the language asked for, else English. Throws a usage failure for a language without a charter.
std::string charter_text(const CommunityOptions& options);

}  // namespace socratic
