// SPDX-License-Identifier: MIT
#include "score/peer_matches.hpp"
#include <algorithm>
#include <set>
#include "score/peer_benefit.hpp"
#include "score/peer_two_way.hpp"

namespace socratic {
namespace {

/// Services looked at in the search: some seconds at most.
constexpr std::int64_t most_work = 20'000'000;

struct Need {
    std::size_t learner = 0, dimension = 0;
};

/// All that could be: services go with `reasons` by index.
struct Possible {
    std::vector<Need> needs;
    std::vector<Service> services;  // weights are benefits in points
    std::vector<PeerReason> reasons;
};

using Choice = std::vector<std::optional<std::size_t>>;       // a service for each need
using Pairs = std::set<std::pair<std::size_t, std::size_t>>;  // teacher and learner

Possible find_possible(const std::vector<Peer>& peers, const std::vector<std::string>& dimensions) {
    Possible possible;
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

std::vector<std::size_t> learners_of(const Possible& possible) {
    std::vector<std::size_t> learners;
    for (const auto& need : possible.needs) learners.push_back(need.learner);
    return learners;
}

}  // namespace

PeerMatching match_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions, long load) {
    std::sort(peers.begin(), peers.end(), [](const Peer& a, const Peer& b) { return a.name < b.name; });
    const auto possible = find_possible(peers, dimensions);
    const auto found =
        choose_two_way(possible.services, learners_of(possible), peers.size(), load, most_work);
    const auto& choice = found.services;
    const auto pairs = pairs_of(possible, choice);
    PeerMatching matching{{}, found.is_exact};
    for (std::size_t need = 0; need < choice.size(); ++need) {
        if (!choice[need]) continue;
        const auto pair = pair_of(possible, *choice[need]);
        const auto& teacher = peers[pair.first];
        const auto& learner = peers[pair.second];
        matching.matches.push_back({dimensions[possible.needs[need].dimension], teacher.name, learner.name,
                                    shared_language(teacher, learner), goes_both_ways(pairs, pair),
                                    possible.reasons[*choice[need]]});
    }
    return matching;
}

}  // namespace socratic
