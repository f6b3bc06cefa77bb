// SPDX-License-Identifier: MIT
#include "score/peer_matches.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <map>
#include <random>
#include "score/peer_benefit.hpp"

using namespace socratic;

namespace {

Peer says(const std::string& name, std::vector<std::string> offers, std::vector<std::string> seeks) {
    return {name, {"fr"}, false, {}, {}, std::move(offers), std::move(seeks)};
}

std::string shown(const std::vector<PeerMatch>& matches) {
    std::string text;
    for (const auto& match : matches)
        text += match.dimension + ":" + match.teacher + ">" + match.learner + (match.two_way ? "! " : " ");
    return text;
}

/// Benefit, then how many matches go both ways.
using Worth = std::pair<long, long>;

const Peer& called(const std::vector<Peer>& peers, const std::string& name) {
    return *std::find_if(peers.begin(), peers.end(), [&](const Peer& peer) { return peer.name == name; });
}

Worth worth(const std::vector<Peer>& peers, const std::vector<PeerMatch>& matches) {
    Worth sum;
    for (const auto& match : matches) {
        sum.first +=
            find_benefit(called(peers, match.teacher), called(peers, match.learner), match.dimension)->points;
        sum.second += std::any_of(matches.begin(), matches.end(), [&](const PeerMatch& other) {
            return other.teacher == match.learner && other.learner == match.teacher;
        });
    }
    return sum;
}

/// Every choice there is.
struct Everything {
    const std::vector<Peer>& peers;
    std::vector<std::pair<std::string, std::string>> needs;  // dimension, learner
    long load;
    std::vector<PeerMatch> taken = {};
    std::map<std::string, long> used = {};
    Worth best = {0, 0};

    void try_from(std::size_t need) {
        if (need == needs.size()) {
            best = std::max(best, worth(peers, taken));
            return;
        }
        try_from(need + 1);
        const auto& [dimension, learner] = needs[need];
        for (const auto& teacher : peers) {
            if (teacher.name == learner || used[teacher.name] == load) continue;
            if (!find_benefit(teacher, called(peers, learner), dimension)) continue;
            ++used[teacher.name];
            taken.push_back({dimension, teacher.name, learner, "", false, {}});
            try_from(need + 1);
            taken.pop_back();
            --used[teacher.name];
        }
    }
};

Peer made_up(std::mt19937& random, const std::string& name) {
    Peer peer{name, {random() % 3 == 0 ? "en" : "fr"}, random() % 2 == 0, {}, {}, {}, {}};
    for (const auto* id : {"POL", "LEA"}) {
        if (peer.consent) peer.levels[id] = static_cast<double>(random() % 6) / 5;
        if (peer.consent && random() % 2 == 0) peer.targets[id] = static_cast<double>(random() % 6) / 5;
        const auto word = random() % 4;
        if (word == 0) peer.offers.push_back(id);
        if (word == 1) peer.seeks.push_back(id);
    }
    return peer;
}

}  // namespace

TEST_CASE("who offers teaches who seeks, and a match both ways says so") {
    const std::vector<Peer> peers{says("A", {"POL"}, {"LEA"}), says("B", {"LEA"}, {"POL"}),
                                  says("C", {}, {"LEA"})};
    CHECK(shown(match_peers(peers, {"POL", "LEA"}, 2)) == "POL:A>B! LEA:B>A! LEA:B>C ");
    CHECK(shown(match_peers(peers, {"LEA"}, 2)) == "LEA:B>A LEA:B>C ");
}

TEST_CASE("equal benefits: the match that goes both ways is taken, whoever comes first") {
    // B and C both seek LEA of A, which has time for one; only C can give something back.
    const std::vector<Peer> peers{says("A", {"LEA"}, {"POL"}), says("B", {}, {"LEA"}),
                                  says("C", {"POL"}, {"LEA"})};
    CHECK(shown(match_peers(peers, {"POL", "LEA"}, 1)) == "POL:C>A! LEA:A>C! ");
}

TEST_CASE("the order of members changes nothing") {
    std::mt19937 random(7);
    std::vector<Peer> peers;
    for (char name = 'A'; name <= 'L'; ++name) peers.push_back(made_up(random, std::string(1, name)));
    const auto first = shown(match_peers(peers, {"POL", "LEA"}, 2));
    REQUIRE(!first.empty());
    for (int round = 0; round < 20; ++round) {
        std::shuffle(peers.begin(), peers.end(), random);
        CHECK(shown(match_peers(peers, {"POL", "LEA"}, 2)) == first);
    }
}

TEST_CASE("random small communities: no choice has more benefit, nor as much and more matches both ways") {
    std::mt19937 random(2026);
    int with_two_way = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<Peer> peers;
        for (char name = 'A'; name < 'A' + 2 + static_cast<char>(random() % 3); ++name)
            peers.push_back(made_up(random, std::string(1, name)));
        const long load = 1 + static_cast<long>(random() % 2);
        const auto found = worth(peers, match_peers(peers, {"POL", "LEA"}, load));
        Everything everything{peers, {}, load};
        for (const auto* id : {"POL", "LEA"})
            for (const auto& peer : peers)
                if (needs(peer, id)) everything.needs.push_back({id, peer.name});
        everything.try_from(0);
        CHECK(found == everything.best);
        with_two_way += found.second > 0 ? 1 : 0;
    }
    CHECK(with_two_way > 20);
}
