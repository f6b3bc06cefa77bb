// SPDX-License-Identifier: MIT
#include "base/display_width.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("letters take one column and wide characters two and marks none") {
    for (const auto* point : {"a", "é", "ß", "Ж", "ع", "€", "…", "\u00A0"}) CHECK(display_width(point) == 1);
    for (const auto* point : {"漢", "カ", "한", "！", "😀", "𠀀"}) CHECK(display_width(point) == 2);
    for (const auto* point : {"\u0301", "\u064B", "\u200B", "\uFE0F", "\uFEFF"})
        CHECK(display_width(point) == 0);
    CHECK(display_width("\xFF") == 1);
    CHECK(display_width("") == 0);
}
