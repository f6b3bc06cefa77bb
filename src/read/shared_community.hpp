// SPDX-License-Identifier: MIT
// What a community shares: the community.json that `community` writes -> model.
#pragma once
#include <string>
#include "model/shared_community.hpp"

namespace socratic {

/// Throws a Failure with every problem: what is missing or of the wrong kind, figures off the scale, and
/// figures of fewer members than the charter in it allows.
SharedCommunity read_shared_community(const std::string& text, const std::string& file);

/// Whether it looks like one, right or wrong.
bool is_shared_community(const std::string& text, const std::string& file);

}  // namespace socratic
