// SPDX-License-Identifier: MIT
#include "score/peer_pairs.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("matches of the same two are one pair, whichever direction and dimension they are of") {
    const auto pairs = pair_peers({{"POL", "A", "B", "fr", true, {}},
                                   {"POL", "A", "C", "", false, {}},
                                   {"RES", "B", "A", "fr", true, {}},
                                   {"RES", "A", "B", "fr", true, {}}});
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].first == "A");
    CHECK(pairs[0].second == "B");
    REQUIRE(pairs[0].matches.size() == 3);
    CHECK(pairs[0].matches[1].teacher == "B");
    CHECK(pairs[0].matches[2].dimension == "RES");
    CHECK(pairs[1].second == "C");
    CHECK(pair_peers({}).empty());
}
