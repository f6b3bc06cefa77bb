// SPDX-License-Identifier: MIT
#include "read/answer_sheet_level.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a level is a whole number written plainly within the scale") {
    const Scale scale{0, 10, {}};
    CHECK(parse_level("0", scale, Kind::wheel) == 0);
    CHECK(parse_level("10", scale, Kind::wheel) == 10);
    CHECK(parse_level("5", {1, 5, {}}, Kind::wheel) == 4);
    CHECK(parse_level("-2", {-2, 2, {}}, Kind::wheel) == 0);
    for (const auto* text : {"11",  "-1",  "-0",  "00",  "010", "+3", "3.0",
                             "3,5", "1e1", "0x1", "3 4", "٣",   "³",  "99999999999999999999",
                             "nan", "-",   "D",   "DKK", "N/A", "yes"})
        CHECK(parse_level(text, scale, Kind::wheel) == std::nullopt);
}

TEST_CASE("the words for no level are the same in any case") {
    const Scale scale;
    CHECK(parse_level("", scale, Kind::wheel) == cell_empty);
    for (const auto* text : {"DK", "dk", "dK", "NSP", "nsp"})
        CHECK(parse_level(text, scale, Kind::wheel) == cell_dont_know);
    for (const auto* text : {"NA", "na", "SO", "So"})
        CHECK(parse_level(text, scale, Kind::wheel) == cell_not_applicable);
}

TEST_CASE("the hint fits what was written") {
    const std::string whole =
        "levels are whole numbers; a level that the room agreed on may be a half, and goes into the "
        "assessment file";
    for (const auto* text : {"2.5", "2,5", "3.0", ".5", "-1,5"})
        CHECK(level_hint(text, Kind::wheel) == whole);
    for (const auto* text : {"+3", "03", "007"})
        CHECK(level_hint(text, Kind::wheel) == "write the number alone, without '+' or leading zeros");
    CHECK(level_hint("\u22122", Kind::wheel) == "write the minus sign as '-'");
    CHECK(level_hint("=A1+1", Kind::wheel) ==
          "this formula was never computed: type the level itself, or open and save the file in the "
          "spreadsheet "
          "program");
    for (const auto* text : {"2026-03-04", "2026-03-04 10:00:00"})
        CHECK(
            level_hint(text, Kind::wheel) ==
            "the spreadsheet program took what was typed for a date: type the level again, in a cell that is "
            "formatted as a number");
    for (const auto* text : {"7", "x", "0", "+", "00", ".", "3.4.5"})
        CHECK(level_hint(text, Kind::wheel) ==
              "write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or "
              "nothing");
}

TEST_CASE("it varies is an answer of a spectrum only") {
    const Scale scale{0, 4, {}};
    for (const auto* text : {"VARIES", "varies", "Varies"}) {
        CHECK(parse_level(text, scale, Kind::spectrum) == cell_varies);
        CHECK(parse_level(text, scale, Kind::wheel) == std::nullopt);
    }
    CHECK(parse_level("VARY", scale, Kind::spectrum) == std::nullopt);
    CHECK(level_hint("varies", Kind::wheel) == "only the questions of a spectrum have the answer VARIES");
    CHECK(
        level_hint("x", Kind::spectrum) ==
        "write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, VARIES for it "
        "varies, or nothing");
}
