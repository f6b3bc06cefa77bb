// SPDX-License-Identifier: MIT
// Everything `peers` suggests.
#pragma once
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

/// Matches, groups, themes and the needs that nobody serves, by dimension then name. `load` is at least 1.
PeerSuggestions suggest_peers(const std::vector<Peer>& peers, const std::vector<std::string>& dimensions,
                              long load);

}  // namespace socratic
