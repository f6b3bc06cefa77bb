// SPDX-License-Identifier: MIT
#include "layout/scaled.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a picture is made smaller with its texts and pens") {
    Scene scene;
    scene.width = 100;
    scene.height = 50;
    scene.shapes = {Lines{{{{10, 20}, {30, 40}}}, false, {}, Stroke{colour("#000000"), 1, {4, 2}}},
                    Arc{{50, 25}, 20, 0, 0.25, {}, Stroke{colour("#000000"), 2}},
                    Bar{{60, 30}, 20, 10, 2, 0.1, {}, {}},
                    TextLine{{10, 20}, "a", {8}, {}, Anchor::end, 30, 0.1, "label", "POL"},
                    ArcText{{50, 25}, 40, 0, false, Anchor::middle, "b", {6}, {}, 0.5, 20, "section"}};
    const auto block = scaled(scene, 0.5);
    CHECK(block.width == 50);
    CHECK(block.height == 25);
    Scene half;
    half.shapes = block.shapes;
    CHECK(
        print(half) ==
        "scene 0.00x0.00 paper #ffffff language \ntitle \ndescription \n"
        "lines [5.00,10.00 15.00,20.00] stroke #000000 0.50 dash 2.00 1.00\n"
        "arc 25.00,12.50 r 10.00 turns 0.0000 0.2500 stroke #000000 1.00\n"
        "bar 30.00,15.00 10.00x5.00 corner 1.00 turn 0.1000\n"
        "text label 5.00,10.00 end 4.00 width 15.00 turn 0.1000 of POL #000000: a\n"
        "arctext section 25.00,12.50 r 20.00 turn 0.0000 middle 3.00 tracking 0.25 width 10.00 #000000: b\n");
}
