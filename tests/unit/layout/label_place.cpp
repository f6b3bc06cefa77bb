// SPDX-License-Identifier: MIT
#include "layout/label_place.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include "layout/label_options.hpp"

using namespace socratic;

namespace {

PlaceRules rules_with(double clear, double half_side) {
    PlaceRules rules;
    rules.clear = clear;
    rules.room = {-half_side, -half_side, half_side, half_side};
    return rules;
}

}  // namespace

TEST_CASE("labels stand beside their spokes: middle at the poles and facing sides elsewhere") {
    const std::vector<std::vector<LabelShape>> labels(4, {{40, 20, 1}});
    const auto placed = place_labels(labels, {0, 0.25, 0.5, 0.75}, rules_with(100, 300));
    REQUIRE(placed);
    CHECK((*placed)[0].box.left == doctest::Approx(-20));
    CHECK((*placed)[0].box.bottom == doctest::Approx(-100));
    CHECK((*placed)[0].anchor == Anchor::middle);
    CHECK((*placed)[1].box.left == doctest::Approx(100));
    CHECK((*placed)[1].box.top == doctest::Approx(-10));
    CHECK((*placed)[1].anchor == Anchor::start);
    CHECK((*placed)[2].box.top == doctest::Approx(100));
    CHECK((*placed)[3].box.right == doctest::Approx(-100));
    CHECK((*placed)[3].anchor == Anchor::end);
}

TEST_CASE("what must stay free is left free") {
    auto rules = rules_with(100, 300);
    rules.avoid = {{-50, -130, 50, -95}};
    const auto placed = place_labels({{{40, 20, 1}}}, {0}, rules);
    CHECK_FALSE(placed);  // 24 points of push do not reach over a box of 35
    rules.most_push = 60;
    const auto farther = place_labels({{{40, 20, 1}}}, {0}, rules);
    REQUIRE(farther);
    CHECK((*farther)[0].box.bottom <= -130 - rules.gap_y);
    CHECK((*farther)[0].leader);
}

TEST_CASE("a label that does not fit in the room is not placed") {
    CHECK_FALSE(place_labels({{{40, 20, 1}}}, {0.25}, rules_with(100, 130)));
    CHECK(place_labels({{{40, 20, 1}}}, {0.25}, rules_with(100, 141)));
}

TEST_CASE("of two shapes the one is taken that lets neighbours stand") {
    // Too high labels, one above the other on the right; lower and wider they fit.
    const std::vector<LabelShape> shapes = {{40, 60, 1}, {80, 20, 2}};
    auto rules = rules_with(60, 400);
    rules.most_push = 0;
    const auto placed = place_labels({shapes, shapes, shapes}, {0.2, 0.25, 0.3}, rules);
    CHECK_FALSE(placed);  // even 20 high they come nearer than the gap: 60 sin(18 degrees) = 18.5
    rules.clear = 100;
    const auto larger = place_labels({shapes, shapes, shapes}, {0.2, 0.25, 0.3}, rules);
    REQUIRE(larger);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(conflict((*larger)[i], (*larger)[j], rules));
}

TEST_CASE("a line through a box crosses it and one beside it does not") {
    const Box box{10, 10, 20, 20};
    CHECK(crosses({{0, 15}, {30, 15}}, box));
    CHECK(crosses({{12, 12}, {14, 14}}, box));
    CHECK_FALSE(crosses({{0, 15}, {9, 15}}, box));
    CHECK_FALSE(crosses({{0, 25}, {30, 25}}, box));
    CHECK_FALSE(crosses({{15, 0}, {15, 9}}, box));
    CHECK(crosses({{15, 0}, {15, 11}}, box));
}
