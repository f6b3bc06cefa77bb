// SPDX-License-Identifier: MIT
#include "score/peer_pairs.hpp"
#include <algorithm>
#include <map>
#include <utility>

namespace socratic {

std::vector<PeerPair> pair_peers(const std::vector<PeerMatch>& matches) {
    std::vector<PeerPair> pairs;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const auto& match : matches) {
        const auto key = std::minmax(match.teacher, match.learner);
        const auto [found, is_new] = known.emplace(key, pairs.size());
        if (is_new) pairs.push_back({match.teacher, match.learner, {}});
        pairs[found->second].matches.push_back(match);
    }
    return pairs;
}

}  // namespace socratic
