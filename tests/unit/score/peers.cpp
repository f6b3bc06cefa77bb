// SPDX-License-Identifier: MIT
#include "score/peers.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a need that nobody serves is told, not whether nobody could") {
    const std::vector<Peer> peers{{"C", {"fr"}, false, {}, {}, {}, {"POL", "RES"}},
                                  {"B", {"fr"}, false, {}, {}, {}, {"POL"}},
                                  {"A", {"fr"}, false, {}, {}, {"POL"}, {}}};
    const auto suggestions = suggest_peers(peers, {"POL", "RES"}, 1);
    CHECK(suggestions.load == 1);
    REQUIRE(suggestions.matches.size() == 1);
    CHECK(suggestions.matches[0].teacher == "A");
    REQUIRE(suggestions.unmet.size() == 2);
    CHECK(suggestions.unmet[0].dimension == "POL");
    CHECK(suggestions.unmet[0].learner != suggestions.matches[0].learner);
    CHECK(suggestions.unmet[1].dimension == "RES");
    CHECK(suggestions.unmet[1].learner == "C");
}
