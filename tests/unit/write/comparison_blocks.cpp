// SPDX-License-Identifier: MIT
#include "write/comparison_blocks.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("an interval that leaves zero out does not end at a zero") {
    CHECK(bound_words(0.004, Verdict::clear) == "+0.004");
    CHECK(bound_words(-0.0002, Verdict::clear) == "-0.001");
    CHECK(bound_words(0.32, Verdict::clear) == "+0.32");
    CHECK(bound_words(0.004, Verdict::chance) == "0.00");
}
