// SPDX-License-Identifier: MIT
// Teachers and learners: the suggestions with the greatest total benefit.
#pragma once
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

/// Each learner has one teacher a dimension at most, each teacher teaches `load` times at most. Of the
/// choices with the greatest total benefit it is one with the most two-way matches, or, where the search
/// would take too long, with the most that were found (see `choose_two_way`). By dimension in the order
/// given, then learner. Members are taken by name, so that their order in a file changes nothing; not by id,
/// which would tell the order of ids to who sees only pseudonyms.
PeerMatching match_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions, long load);

}  // namespace socratic
