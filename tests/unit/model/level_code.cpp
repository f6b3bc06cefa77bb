// SPDX-License-Identifier: MIT
#include "model/level_code.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a level is its own code and a negative one has an m for its sign") {
    const Scale scale{-2, 10, {}};
    CHECK(answer_code(0, scale) == "m2");
    CHECK(answer_code(2, scale) == "0");
    CHECK(answer_code(12, scale) == "10");
    CHECK(answer_code(0, {-1000, -950, {}}) == "m1000");
}

TEST_CASE("the three kinds of no level stay apart in codes") {
    const Scale scale{0, 5, {}};
    CHECK(answer_code(cell_dont_know, scale) == "DK");
    CHECK(answer_code(cell_not_applicable, scale) == "NA");
    CHECK(answer_code(cell_empty, scale) == "");
    CHECK(answer_of_code("DK", scale, Kind::wheel) == cell_dont_know);
    CHECK(answer_of_code("na", scale, Kind::wheel) == cell_not_applicable);
}

TEST_CASE("every code comes back as the answer it was") {
    for (const auto& scale : {Scale{0, 5, {}}, Scale{1, 4, {}}, Scale{-50, 50, {}}, Scale{950, 1000, {}}})
        for (int above = 0; above < scale.count(); ++above) {
            const auto cell = static_cast<Cell>(above);
            CHECK(answer_of_code(answer_code(cell, scale), scale, Kind::wheel) == cell);
            CHECK(answer_code(cell, scale).size() <= 5);
        }
}

TEST_CASE("what is no code of the scale is none") {
    const Scale scale{-1, 4, {}};
    for (const auto* code : {"", "-1", "03", "5", "m2", "m0", "m", "A3", "3.0", " 3", "empty"}) {
        CAPTURE(code);
        CHECK_FALSE(answer_of_code(code, scale, Kind::wheel).has_value());
    }
    CHECK(answer_of_code("M1", scale, Kind::wheel) == Cell{0});
}

TEST_CASE("it varies is an answer of a spectrum only") {
    const Scale scale{0, 4, {}};
    CHECK(answer_code(cell_varies, scale) == "VARY");
    CHECK(answer_of_code("vary", scale, Kind::spectrum) == cell_varies);
    CHECK_FALSE(answer_of_code("VARY", scale, Kind::wheel).has_value());
}
