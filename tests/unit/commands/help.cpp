// SPDX-License-Identifier: MIT
#include "commands/help.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("text is wrapped at the width") {
    CHECK(wrap("one two three", 0, 7) == "one two\nthree");
    CHECK(wrap("one two three", 2, 9) == "one two\n  three");
    CHECK(wrap("alongwordthatfitsnowhere x", 0, 5) == "alongwordthatfitsnowhere\nx");
    CHECK(wrap("", 0, 5).empty());
}

TEST_CASE("an empty line between paragraphs stays") {
    CHECK(wrap("one\n\ntwo three", 0, 6) == "one\n\ntwo\nthree");
}
