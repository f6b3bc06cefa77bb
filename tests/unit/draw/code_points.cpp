// SPDX-License-Identifier: MIT
#include "draw/code_points.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("text becomes numbers and numbers text") {
    CHECK(code_points("aé€😀") == std::u32string{0x61, 0xE9, 0x20AC, 0x1F600});
    CHECK(code_points("").empty());
    CHECK(utf8(0x61) == "a");
    CHECK(utf8(0xE9) == "é");
    CHECK(utf8(0x20AC) == "€");
    CHECK(utf8(0x1F600) == "😀");
}
