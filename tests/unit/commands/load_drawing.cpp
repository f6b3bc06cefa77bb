// SPDX-License-Identifier: MIT
#include "commands/load_drawing.hpp"
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/problem.hpp"

using namespace socratic;

namespace {
const TextStyle style{10, false, false};
}

TEST_CASE("the module draws") {
    const auto drawing = load_drawing(MODULE_FOLDER);
    CHECK(drawing.measure("abc", style) > 10);
    CHECK(drawing.svg({}, {}).find("</svg>") != std::string::npos);
    CHECK(drawing.missing_characters().empty());
}

TEST_CASE("the module loads the one for other scripts by itself") {
    const auto drawing = load_drawing(MODULE_FOLDER);
    CHECK(drawing.measure("السياسة 性", style) > 10);
    CHECK(drawing.missing_characters() == std::vector<std::string>{"性"});
}

TEST_CASE("two drawings at once have nothing in common") {
    const auto one = load_drawing(MODULE_FOLDER);
    const auto two = load_drawing(MODULE_FOLDER);
    one.measure("性", style);
    CHECK(one.missing_characters().size() == 1);
    CHECK(two.missing_characters().empty());
    CHECK(one.measure("Égalité", style) == two.measure("Égalité", style));
}

TEST_CASE("a failure inside the module is caught outside") {
    const auto drawing = load_drawing(MODULE_FOLDER);
    CHECK_THROWS_AS(drawing.measure("a\x01", style), Failure);
    setenv("SOCRATIC_WHEEL_FONTS", "/nowhere", 1);
    try {
        load_drawing(MODULE_FOLDER);
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message == "the font '/nowhere/NotoSans-Regular.ttf' is not there");
        CHECK(failure.status() == Status::work_failed);
    }
    unsetenv("SOCRATIC_WHEEL_FONTS");
}

TEST_CASE("a module that is not there is a failure that says where it was looked for") {
    try {
        load_drawing("/nowhere/bin");
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(format(failure.problems()) ==
              "socratic-wheel: error: the drawing module 'socratic-wheel-drawing.so' is neither beside the "
              "program nor "
              "in '/nowhere/bin/../lib/socratic-wheel'\n"
              "hint: install socratic-wheel again, or move its bin and lib folders together\n");
    }
}
