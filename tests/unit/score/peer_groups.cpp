// SPDX-License-Identifier: MIT
#include "score/peer_groups.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

/// Consents; the gap between level and target of POL, in shares of the scale.
Peer gap(const std::string& name, const std::string& language, double share) {
    return {name, {language}, true, {{"POL", 0.2}}, {{"POL", 0.2 + share}}, {}, {}};
}

std::string shown(const std::vector<PeerGroup>& groups) {
    std::string text;
    for (const auto& group : groups) {
        text += group.dimension + "/" + group.language + ":";
        for (const auto& member : group.members) text += member;
        text += " ";
    }
    return text;
}

}  // namespace

TEST_CASE("three with a shared gap and language make a group, two do not") {
    std::vector<Peer> peers{gap("A", "fr", 0.2), gap("B", "fr-CA", 0.4), gap("C", "en", 0.2)};
    CHECK(group_peers(peers, {"POL"}).empty());
    peers.push_back({"D", {"fr"}, false, {}, {}, {}, {"POL"}});
    CHECK(shown(group_peers(peers, {"POL"})) == "POL/fr:ABD ");
}

TEST_CASE("eight make two groups of four, the widest gaps together") {
    std::vector<Peer> peers;
    for (char name = 'A'; name <= 'H'; ++name)
        peers.push_back(gap(std::string(1, name), "en", 0.1 * (name - 'A' + 1)));
    CHECK(shown(group_peers(peers, {"POL"})) == "POL/en:EFGH POL/en:ABCD ");
}

TEST_CASE("each member is in one group at most; the dimension with the most members comes first") {
    std::vector<Peer> peers;
    for (const auto* name : {"A", "B", "C", "D"}) peers.push_back({name, {"en"}, false, {}, {}, {}, {"LEA"}});
    for (std::size_t i = 0; i < 3; ++i) peers[i].seeks.push_back("POL");
    CHECK(shown(group_peers(peers, {"POL", "LEA"})) == "LEA/en:ABCD ");
}

TEST_CASE("themes: what three or more need, the most needed first, with who could teach it") {
    std::vector<Peer> peers;
    for (const auto* name : {"A", "B", "C"}) peers.push_back({name, {"en"}, false, {}, {}, {}, {"LEA"}});
    peers[0].seeks.push_back("POL");
    peers.push_back({"D", {"en"}, false, {}, {}, {"LEA", "POL"}, {}});
    const auto themes = find_themes(peers, {"POL", "LEA"});
    REQUIRE(themes.size() == 1);
    CHECK(themes[0].dimension == "LEA");
    CHECK(themes[0].learners == 3);
    CHECK(themes[0].teachers == 1);
}
