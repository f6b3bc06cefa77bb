// SPDX-License-Identifier: MIT
// Peer support groups that want to work on the same dimension, and themes for sessions.
#pragma once
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

inline constexpr std::size_t smallest_peer_group = 3;
inline constexpr std::size_t largest_peer_group = 7;

/// Members that need the same dimension and share a language, three to seven together, each in one group at
/// most. Greedy: again and again the dimension and language with the most members left, those with the
/// largest gaps first; not the best division there could be.
std::vector<PeerGroup> group_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions);

/// Dimensions that at least three need, the most needed first; who could teach one of them is counted.
std::vector<PeerTheme> find_themes(const std::vector<Peer>& peers,
                                   const std::vector<std::string>& dimensions);

}  // namespace socratic
