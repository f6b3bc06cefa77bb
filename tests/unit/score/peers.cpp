// SPDX-License-Identifier: MIT
#include "score/peers.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a need that nobody serves is told, and why") {
    const std::vector<Peer> peers{{"C", {"fr"}, false, {}, {}, {}, {"POL", "RES"}},
                                  {"B", {"fr"}, false, {}, {}, {}, {"POL"}},
                                  {"A", {"fr"}, false, {}, {}, {"POL"}, {}}};
    const auto suggestions = suggest_peers(peers, {"POL", "RES"}, 1);
    CHECK(suggestions.load == 1);
    REQUIRE(suggestions.matches.size() == 1);
    CHECK(suggestions.matches[0].teacher == "A");
    REQUIRE(suggestions.unmet.size() == 2);
    CHECK(suggestions.unmet[0].dimension == "POL");
    CHECK(suggestions.unmet[0].why == UnmetNeed::Why::all_busy);
    CHECK(suggestions.unmet[0].learner != suggestions.matches[0].learner);
    CHECK(suggestions.unmet[1].dimension == "RES");
    CHECK(suggestions.unmet[1].learner == "C");
    CHECK(suggestions.unmet[1].why == UnmetNeed::Why::nobody_can);
}
