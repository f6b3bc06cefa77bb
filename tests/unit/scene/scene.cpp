// SPDX-License-Identifier: MIT
#include "scene/scene.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("turn zero is twelve o'clock and turns go clockwise") {
    CHECK(polar({10, 20}, 0, 5).x == doctest::Approx(10));
    CHECK(polar({10, 20}, 0, 5).y == doctest::Approx(15));
    CHECK(polar({10, 20}, 0.25, 5).x == doctest::Approx(15));
    CHECK(polar({10, 20}, 0.25, 5).y == doctest::Approx(20));
    CHECK(polar({10, 20}, 0.5, 5).y == doctest::Approx(25));
    CHECK(polar({10, 20}, 0.75, 5).x == doctest::Approx(5));
}

TEST_CASE("a colour is read from its hexadecimal name") {
    CHECK(colour("#0072B2") == Colour{0, 114, 178, 1});
    CHECK(colour("#d55e00", 0.5) == Colour{213, 94, 0, 0.5});
}

TEST_CASE("the box of a text goes from cap height to descent and follows the anchor") {
    TextLine line{
        .at = {100, 50}, .text = "x", .style = {10}, .colour = {}, .anchor = Anchor::start, .width = 30};
    CHECK(box_of(line).left == doctest::Approx(100));
    CHECK(box_of(line).right == doctest::Approx(130));
    CHECK(box_of(line).top == doctest::Approx(42.86));
    CHECK(box_of(line).bottom == doctest::Approx(52.1));
    line.anchor = Anchor::middle;
    CHECK(box_of(line).left == doctest::Approx(85));
    line.anchor = Anchor::end;
    CHECK(box_of(line).left == doctest::Approx(70));
    CHECK(box_of(line).right == doctest::Approx(100));
}

TEST_CASE("the box of a text turned by a quarter stands upright") {
    const TextLine line{.at = {0, 0}, .text = "x", .style = {10}, .colour = {}, .width = 30, .turn = 0.25};
    CHECK(box_of(line).top == doctest::Approx(0));
    CHECK(box_of(line).bottom == doctest::Approx(30));
    CHECK(box_of(line).right == doctest::Approx(7.14));
    CHECK(box_of(line).left == doctest::Approx(-2.1));
}

TEST_CASE("boxes touch when they come nearer than the gaps") {
    const Box a{0, 0, 10, 10}, b{12, 0, 20, 10};
    CHECK_FALSE(touches(a, b));
    CHECK(touches(a, b, 3, 0));
    CHECK(touches(b, a, 3, 0));
    CHECK_FALSE(touches(a, Box{12, 14, 20, 20}, 3, 3));
}

TEST_CASE("a scene is printed one shape a line with two decimals") {
    Scene scene{.width = 100, .height = 50.5, .language = "fr", .title = "T", .description = "D"};
    scene.shapes.push_back(
        Lines{{{{0, 0}, {1.234, 5}}, {{2, 2}}}, false, {}, Stroke{colour("#000000"), 1.5, {2, 1}}});
    scene.shapes.push_back(Arc{{1, 2}, 3, 0, 0.25, {}, Stroke{colour("#d6d6d6", 0.5), 0.5}});
    scene.shapes.push_back(Bar{{1, 2}, 9, 20, 2, 0.1, colour("#0072B2", 0.2), {}});
    scene.shapes.push_back(
        TextLine{{-0.001, 2}, "Été", {8, true}, colour("#555555"), Anchor::end, 12, 0, "label", "POL"});
    scene.shapes.push_back(
        ArcText{{1, 2}, 30, 0.5, true, Anchor::middle, "Dans", {8}, colour("#555555"), 0.5, 40, "section"});
    CHECK(print(scene) ==
          "scene 100.00x50.50 paper #ffffff language fr\n"
          "title T\n"
          "description D\n"
          "lines [0.00,0.00 1.23,5.00] [2.00,2.00] stroke #000000 1.50 dash 2.00 1.00\n"
          "arc 1.00,2.00 r 3.00 turns 0.0000 0.2500 stroke #d6d6d6/0.50 0.50\n"
          "bar 1.00,2.00 9.00x20.00 corner 2.00 turn 0.1000 fill #0072b2/0.20\n"
          "text label 0.00,2.00 end 8.00 bold width 12.00 of POL #555555: Été\n"
          "arctext section 1.00,2.00 r 30.00 turn 0.5000 middle inward 8.00 tracking 0.50 width 40.00 "
          "#555555: Dans\n");
}
