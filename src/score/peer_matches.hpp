// SPDX-License-Identifier: MIT
// Teachers and learners: the suggestions with the greatest total benefit.
#pragma once
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

/// Each learner has one teacher a dimension at most, each teacher teaches `load` times at most. Among choices
/// of the same total benefit, those with more two-way matches are looked for: exactly as far as one match's
/// weight can tell, then by a few improving rounds, not exhaustively. By dimension in the order given, then
/// learner. Members are taken by name, so that their order in a file changes nothing.
std::vector<PeerMatch> match_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions,
                                   long load);

}  // namespace socratic
