// SPDX-License-Identifier: MIT
#include "layout/communities_wheel.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include "layout/two_communities.hpp"
#include "layout/wheel_fixture.hpp"

using namespace socratic;
using namespace wheel_fixture;

namespace {

Scene drawn() {
    const made_up::TwoCommunities two;
    return layout_communities_wheel(two.text(), options_in("en"), made_up::measure);
}

}  // namespace

TEST_CASE("two communities on a wheel are told apart in the legend with their bars") {
    const auto scene = drawn();
    CHECK(made_up::faults(scene).empty());
    CHECK(made_up::text_of(scene, "legend") ==
          "The North (fictional), mean of the members Middle half of the members The South, mean of the "
          "members "
          "Middle half of the members");
    CHECK(contains(made_up::text_of(scene, "title"), "The North and The South"));
}

TEST_CASE("under the names stand both means and why one is missing or both") {
    const auto figures = made_up::text_of(drawn(), "figure");
    CHECK(contains(figures, "1.8\u00A0·\u00A03.0"));
    CHECK(contains(figures, "–\u00A0·\u00A02.0"));
    CHECK(contains(figures, "The North (fictional): fewer than"));
    CHECK(contains(figures, "not the same questions"));
}

TEST_CASE("the bars of the two stand on either side of their spoke, the second's as an outline") {
    // D1 is at twelve o'clock: left of it the first, right of it the second.
    const auto scene = drawn();
    const double spoke = made_up::rim(scene).centre.x;
    std::vector<const Bar*> upright;
    for (const auto& shape : scene.shapes)
        if (const auto* bar = std::get_if<Bar>(&shape); bar != nullptr && bar->turn == 0)
            if (std::abs(bar->middle.x - spoke) < 20) upright.push_back(bar);
    REQUIRE(upright.size() == 2);
    CHECK(upright[0]->middle.x + upright[0]->width / 2 < spoke);
    CHECK(upright[1]->middle.x - upright[1]->width / 2 > spoke);
    CHECK(upright[0]->stroke);
    CHECK(upright[1]->stroke);
    CHECK(upright[0]->fill->opacity > 4 * upright[1]->fill->opacity);  // full and hollow
}

TEST_CASE("the description says what the two communities show") {
    const auto scene = drawn();
    CHECK(contains(
        scene.description,
        "The North (fictional): 1.8, 10 members, middle half 1.5 to 2.1; The South: 3.0, 10 members"));
    CHECK(contains(scene.description, "The South: not the same questions"));
}
