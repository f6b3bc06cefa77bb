// SPDX-License-Identifier: MIT
#include "score/peers.hpp"
#include <algorithm>
#include "score/peer_benefit.hpp"
#include "score/peer_groups.hpp"
#include "score/peer_matches.hpp"
#include "score/peer_pairs.hpp"

namespace socratic {
namespace {

bool is_served(const std::vector<PeerMatch>& matches, const Peer& learner, const std::string& dimension) {
    return std::any_of(matches.begin(), matches.end(), [&](const PeerMatch& match) {
        return match.learner == learner.name && match.dimension == dimension;
    });
}

}  // namespace

PeerSuggestions suggest_peers(const std::vector<Peer>& peers, const std::vector<std::string>& dimensions,
                              long load) {
    auto by_name = peers;
    std::sort(by_name.begin(), by_name.end(), [](const Peer& a, const Peer& b) { return a.name < b.name; });
    PeerSuggestions suggestions;
    suggestions.load = load;
    auto matching = match_peers(by_name, dimensions, load);
    suggestions.matches = std::move(matching.matches);
    suggestions.is_exact = matching.is_exact;
    suggestions.pairs = pair_peers(suggestions.matches);
    suggestions.groups = group_peers(by_name, dimensions);
    suggestions.themes = find_themes(by_name, dimensions);
    for (const auto& dimension : dimensions)
        for (const auto& learner : by_name)
            if (needs(learner, dimension) && !is_served(suggestions.matches, learner, dimension))
                suggestions.unmet.push_back({dimension, learner.name});
    return suggestions;
}

}  // namespace socratic
