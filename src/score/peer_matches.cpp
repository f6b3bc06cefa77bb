// SPDX-License-Identifier: MIT
#include "score/peer_matches.hpp"
#include <algorithm>
#include <set>
#include "score/peer_benefit.hpp"
#include "score/peer_flow.hpp"

namespace socratic {
namespace {

struct Need {
    std::size_t learner = 0, dimension = 0;
};

/// All that could be: services go with `reasons` by index.
struct Possible {
    std::vector<Need> needs;
    std::vector<Service> services;  // weights are benefits in points
    std::vector<PeerReason> reasons;
    std::size_t peers = 0;
};

using Choice = std::vector<std::optional<std::size_t>>;       // a service for each need
using Pairs = std::set<std::pair<std::size_t, std::size_t>>;  // teacher and learner

Possible find_possible(const std::vector<Peer>& peers, const std::vector<std::string>& dimensions) {
    Possible possible;
    possible.peers = peers.size();
    for (std::size_t dimension = 0; dimension < dimensions.size(); ++dimension)
        for (std::size_t learner = 0; learner < peers.size(); ++learner) {
            if (!needs(peers[learner], dimensions[dimension])) continue;
            for (std::size_t teacher = 0; teacher < peers.size(); ++teacher) {
                if (teacher == learner) continue;
                const auto benefit = find_benefit(peers[teacher], peers[learner], dimensions[dimension]);
                if (!benefit) continue;
                possible.services.push_back({teacher, possible.needs.size(), benefit->points});
                possible.reasons.push_back(benefit->reason);
            }
            possible.needs.push_back({learner, dimension});
        }
    return possible;
}

std::pair<std::size_t, std::size_t> pair_of(const Possible& possible, std::size_t service) {
    return {possible.services[service].teacher, possible.needs[possible.services[service].need].learner};
}

Pairs pairs_of(const Possible& possible, const Choice& choice) {
    Pairs pairs;
    for (const auto& service : choice)
        if (service) pairs.insert(pair_of(possible, *service));
    return pairs;
}

bool goes_both_ways(const Pairs& pairs, std::pair<std::size_t, std::size_t> pair) {
    return pairs.count({pair.second, pair.first}) != 0;
}

long count_two_way(const Possible& possible, const Choice& choice) {
    const auto pairs = pairs_of(possible, choice);
    return std::count_if(pairs.begin(), pairs.end(), [&](auto pair) { return goes_both_ways(pairs, pair); });
}

/// The greatest benefit; among equals, the most services whose other direction is in `wished`.
Choice choose(const Possible& possible, const Pairs& wished, long load) {
    auto services = possible.services;
    const auto more_than_all_wishes = static_cast<std::int64_t>(possible.needs.size()) + 1;
    for (std::size_t i = 0; i < services.size(); ++i)
        services[i].weight = services[i].weight * more_than_all_wishes +
                             (goes_both_ways(wished, pair_of(possible, i)) ? 1 : 0);
    return choose_services(services, possible.peers, possible.needs.size(), load);
}

Choice choose_best(const Possible& possible, long load) {
    Pairs wished;
    for (std::size_t i = 0; i < possible.services.size(); ++i) wished.insert(pair_of(possible, i));
    auto best = choose(possible, wished, load);
    auto most = count_two_way(possible, best);
    for (;;) {
        auto next = choose(possible, pairs_of(possible, best), load);
        const auto count = count_two_way(possible, next);
        if (count <= most) return best;
        best = std::move(next);
        most = count;
    }
}

}  // namespace

std::vector<PeerMatch> match_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions,
                                   long load) {
    std::sort(peers.begin(), peers.end(), [](const Peer& a, const Peer& b) { return a.name < b.name; });
    const auto possible = find_possible(peers, dimensions);
    const auto choice = choose_best(possible, load);
    const auto pairs = pairs_of(possible, choice);
    std::vector<PeerMatch> matches;
    for (std::size_t need = 0; need < choice.size(); ++need) {
        if (!choice[need]) continue;
        const auto pair = pair_of(possible, *choice[need]);
        const auto& teacher = peers[pair.first];
        const auto& learner = peers[pair.second];
        matches.push_back({dimensions[possible.needs[need].dimension], teacher.name, learner.name,
                           shared_language(teacher, learner), goes_both_ways(pairs, pair),
                           possible.reasons[*choice[need]]});
    }
    return matches;
}

}  // namespace socratic
