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

std::string shown(const PeerMatching& matching) {
    std::string text;
    for (const auto& match : matching.matches)
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

/// Every choice there is, but those that cannot reach the best benefit any more.
struct Everything {
    const std::vector<Peer>& peers;
    std::vector<std::pair<std::string, std::string>> needs;  // dimension, learner
    long load;
    std::vector<PeerMatch> taken = {};
    std::map<std::string, long> used = {};
    Worth best = {0, 0};
    std::vector<long> most_from = {};

    void try_from(std::size_t need, long benefit) {
        if (need == needs.size()) {
            if (benefit >= best.first) best = std::max(best, worth(peers, taken));
            return;
        }
        if (benefit + most_from[need] < best.first) return;
        const auto& [dimension, learner] = needs[need];
        for (const auto& teacher : peers) {
            if (teacher.name == learner || used[teacher.name] == load) continue;
            const auto found = find_benefit(teacher, called(peers, learner), dimension);
            if (!found) continue;
            ++used[teacher.name];
            taken.push_back({dimension, teacher.name, learner, "", false, {}});
            try_from(need + 1, benefit + found->points);
            taken.pop_back();
            --used[teacher.name];
        }
        try_from(need + 1, benefit);
    }

    Worth find() {
        // What the needs from each on could bring if all teachers had time.
        most_from.assign(needs.size() + 1, 0);
        for (std::size_t i = needs.size(); i-- > 0;) {
            long most = 0;
            for (const auto& teacher : peers)
                if (teacher.name != needs[i].second)
                    if (const auto found =
                            find_benefit(teacher, called(peers, needs[i].second), needs[i].first))
                        most = std::max(most, found->points);
            most_from[i] = most_from[i + 1] + most;
        }
        try_from(0, 0);
        return best;
    }
};

using Ids = std::vector<std::string>;

Peer made_up(std::mt19937& random, const std::string& name, const Ids& dimensions) {
    Peer peer{name, {random() % 3 == 0 ? "en" : "fr"}, random() % 2 == 0, {}, {}, {}, {}};
    for (const auto& id : dimensions) {
        if (peer.consent) peer.levels[id] = static_cast<double>(random() % 6) / 5;
        if (peer.consent && random() % 2 == 0) peer.targets[id] = static_cast<double>(random() % 6) / 5;
        const auto word = random() % 4;
        if (word == 0) peer.offers.push_back(id);
        if (word == 1) peer.seeks.push_back(id);
    }
    return peer;
}

/// As most members are: what they offer and seek is all that is known, so that many choices are equally good.
Peer wishful(std::mt19937& random, const std::string& name, const Ids& dimensions) {
    auto peer = says(name, {}, {});
    for (const auto& id : dimensions) {
        if (random() % 100 < 45)
            peer.offers.push_back(id);
        else if (random() % 2 == 0)
            peer.seeks.push_back(id);
    }
    return peer;
}

Worth best_of_all(const std::vector<Peer>& peers, const Ids& dimensions, long load) {
    Everything everything{peers, {}, load};
    for (const auto& id : dimensions)
        for (const auto& peer : peers)
            if (needs(peer, id)) everything.needs.push_back({id, peer.name});
    return everything.find();
}

}  // namespace

TEST_CASE("who offers teaches who seeks, and a match both ways says so") {
    const std::vector<Peer> peers{says("A", {"POL"}, {"LEA"}), says("B", {"LEA"}, {"POL"}),
                                  says("C", {}, {"LEA"})};
    CHECK(shown(match_peers(peers, {"POL", "LEA"}, 2)) == "POL:A>B! LEA:B>A! LEA:B>C ");
    CHECK(shown(match_peers(peers, {"LEA"}, 2)) == "LEA:B>A LEA:B>C ");
}

TEST_CASE("a choice that a flow alone does not find: twice both ways, at no loss of benefit") {
    const Ids dimensions{"POL", "LEA", "RES"};
    const std::vector<Peer> peers{says("A", {"LEA", "RES"}, {"POL"}), says("B", {"POL", "RES"}, {"LEA"}),
                                  says("C", {"LEA", "RES"}, {"POL"}), says("D", {"LEA"}, {"RES"}),
                                  says("E", {"RES"}, {"LEA"})};
    const auto matching = match_peers(peers, dimensions, 1);
    CHECK(matching.is_exact);
    CHECK(worth(peers, matching.matches).second == 4);
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
    for (char name = 'A'; name <= 'L'; ++name)
        peers.push_back(made_up(random, std::string(1, name), {"POL", "LEA"}));
    const auto first = shown(match_peers(peers, {"POL", "LEA"}, 2));
    REQUIRE(!first.empty());
    for (int round = 0; round < 20; ++round) {
        std::shuffle(peers.begin(), peers.end(), random);
        CHECK(shown(match_peers(peers, {"POL", "LEA"}, 2)) == first);
    }
}

TEST_CASE("random small communities: no choice has more benefit, nor as much and more matches both ways") {
    std::mt19937 random(2026);
    const Ids dimensions{"POL", "LEA", "RES"};
    for (const auto make : {made_up, wishful}) {
        int with_two_way = 0;
        for (int round = 0; round < 400; ++round) {
            std::vector<Peer> peers;
            for (char name = 'A'; name < 'A' + 3 + static_cast<char>(random() % 4); ++name)
                peers.push_back(make(random, std::string(1, name), dimensions));
            const long load = 1 + static_cast<long>(random() % 2);
            const auto matching = match_peers(peers, dimensions, load);
            CHECK(matching.is_exact);
            const auto found = worth(peers, matching.matches);
            CHECK(found == best_of_all(peers, dimensions, load));
            with_two_way += found.second > 0 ? 1 : 0;
        }
        CHECK(with_two_way > 60);
    }
}

TEST_CASE("other names: another choice perhaps, of the same benefit and with as many matches both ways") {
    std::mt19937 random(11);
    const Ids dimensions{"POL", "LEA", "RES"};
    for (int round = 0; round < 50; ++round) {
        std::vector<Peer> peers;
        for (char name = 'A'; name <= 'I'; ++name)
            peers.push_back(wishful(random, std::string(1, name), dimensions));
        auto others = peers;
        for (auto& peer : others) peer.name = std::string(1, static_cast<char>('A' + 'Z' - peer.name[0]));
        const auto one = match_peers(peers, dimensions, 1), other = match_peers(others, dimensions, 1);
        CHECK(one.is_exact);
        CHECK(worth(peers, one.matches) == worth(others, other.matches));
    }
}
