// SPDX-License-Identifier: MIT
#include "read/answer_sheet_level.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a level is a whole number written plainly within the scale") {
    const Scale scale{0, 10, {}};
    CHECK(parse_level("0", scale) == 0);
    CHECK(parse_level("10", scale) == 10);
    CHECK(parse_level("5", {1, 5, {}}) == 4);
    CHECK(parse_level("-2", {-2, 2, {}}) == 0);
    for (const auto* text : {"11",  "-1",  "-0",  "00",  "010", "+3", "3.0",
                             "3,5", "1e1", "0x1", "3 4", "٣",   "³",  "99999999999999999999",
                             "nan", "-",   "D",   "DKK", "N/A", "yes"})
        CHECK(parse_level(text, scale) == std::nullopt);
}

TEST_CASE("the words for no level are the same in any case") {
    const Scale scale;
    CHECK(parse_level("", scale) == cell_empty);
    for (const auto* text : {"DK", "dk", "dK", "NSP", "nsp"})
        CHECK(parse_level(text, scale) == cell_dont_know);
    for (const auto* text : {"NA", "na", "SO", "So"}) CHECK(parse_level(text, scale) == cell_not_applicable);
}

TEST_CASE("the hint fits what was written") {
    const std::string whole =
        "levels are whole numbers; a level that the room agreed on may be a half, and goes into the "
        "assessment file";
    for (const auto* text : {"2.5", "2,5", "3.0", ".5", "-1,5"}) CHECK(level_hint(text) == whole);
    for (const auto* text : {"+3", "03", "007"})
        CHECK(level_hint(text) == "write the number alone, without '+' or leading zeros");
    CHECK(level_hint("\u22122") == "write the minus sign as '-'");
    CHECK(level_hint("=A1+1") ==
          "this formula was never computed: type the level itself, or open and save the file in the "
          "spreadsheet "
          "program");
    for (const auto* text : {"2026-03-04", "2026-03-04 10:00:00"})
        CHECK(
            level_hint(text) ==
            "the spreadsheet program took what was typed for a date: type the level again, in a cell that is "
            "formatted as a number");
    for (const auto* text : {"7", "x", "0", "+", "00", ".", "3.4.5"})
        CHECK(level_hint(text) ==
              "write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or "
              "nothing");
}
