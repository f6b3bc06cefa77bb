// SPDX-License-Identifier: MIT
// Who meets whom.
#pragma once
#include <vector>
#include "model/peers.hpp"

namespace socratic {

/// The matches, pair by pair, whichever direction they go; in the order of each pair's first match.
std::vector<PeerPair> pair_peers(const std::vector<PeerMatch>& matches);

}  // namespace socratic
