// SPDX-License-Identifier: MIT
#include "draw/shaper.hpp"
#include <doctest/doctest.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include "base/problem.hpp"
#include "draw/fixture.hpp"
#include "draw/font_folder.hpp"

using namespace socratic;
using doctest::Approx;

namespace {

/// The advance of a character as FreeType reads it from the font, at size 1.
double advance(const char* font, FT_ULong character) {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    REQUIRE(FT_Init_FreeType(&library) == 0);
    REQUIRE(FT_New_Face(library, font_file(font).c_str(), 0, &face) == 0);
    REQUIRE(FT_Load_Char(face, character, FT_LOAD_NO_SCALE) == 0);
    const double result = static_cast<double>(face->glyph->metrics.horiAdvance) / face->units_per_EM;
    FT_Done_Face(face);
    FT_Done_FreeType(library);
    return result;
}

Shaper make_shaper() { return Shaper(socratic_wheel_open_scripts); }

}  // namespace

TEST_CASE("a text is as wide as the font says its letters are") {
    auto shaper = make_shaper();
    CHECK(shaper.width("nnn", regular) == Approx(3 * advance("NotoSans-Regular", 'n')));
    CHECK(shaper.width("nnn", bold) == Approx(3 * advance("NotoSans-Bold", 'n')));
    CHECK(shaper.width("é", regular) == Approx(advance("NotoSans-Regular", 0xE9)));
    CHECK(shaper.width("нн", regular) == Approx(2 * advance("NotoSans-Regular", 0x43D)));
    CHECK(shaper.width("", regular) == 0);
}

TEST_CASE("a width grows with the size and with nothing else") {
    auto shaper = make_shaper();
    const double one = shaper.width("Politique et stratégie", {1, true, false});
    CHECK(shaper.width("Politique et stratégie", {9.5, true, false}) == Approx(9.5 * one));
    CHECK(shaper.width("Politique et stratégie", {100, true, false}) == Approx(100 * one));
    CHECK(shaper.width("Politique et stratégie", {1, false, true}) != Approx(one));
}

TEST_CASE("letters are kerned and not joined to ligatures") {
    auto shaper = make_shaper();
    CHECK(shaper.width("AV", regular) < shaper.width("A", regular) + shaper.width("V", regular));
    const auto& shaped = shaper.shape("office fl", regular);
    REQUIRE(shaped.runs.size() == 1);
    CHECK(shaped.runs[0].glyphs.size() == 9);
}

TEST_CASE("a letter with its mark apart is one cluster in the width of the letter") {
    auto shaper = make_shaper();
    const auto& shaped = shaper.shape("e\u0301n\u0323\u0302", regular);
    REQUIRE(shaped.runs.size() == 1);
    int bytes = 0;
    int glyphs = 0;
    for (const auto& cluster : shaped.runs[0].clusters) {
        bytes += cluster.num_bytes;
        glyphs += cluster.num_glyphs;
    }
    CHECK(shaped.runs[0].clusters.size() == 2);
    CHECK(bytes == 8);
    CHECK(static_cast<std::size_t>(glyphs) == shaped.runs[0].glyphs.size());
    CHECK(shaped.width == Approx(advance("NotoSans-Regular", 'e') + advance("NotoSans-Regular", 'n')));
}

TEST_CASE("Arabic runs from right to left in one piece") {
    auto shaper = make_shaper();
    const auto& shaped = shaper.shape("السياسة (2026)", regular);
    CHECK(shaped.right_to_left);
    CHECK(shaped.in_one_piece);
    CHECK(shaped.width > 4);
    for (const auto& run : shaped.runs) {
        int bytes = 0;
        for (const auto& cluster : run.clusters) bytes += cluster.num_bytes;
        CHECK(static_cast<std::size_t>(bytes) == run.text.size());
    }
    CHECK(shaped.runs.back().text.find("السياسة") == 0);
    CHECK(shaper.missing_characters().empty());
}

TEST_CASE("letters that join are narrower than letters that stand alone") {
    auto shaper = make_shaper();
    CHECK(shaper.width("سس", regular) < 2 * shaper.width("س", regular) - 0.1);
}

TEST_CASE("every script that has a font gets it") {
    auto shaper = make_shaper();
    for (const auto* text :
         {"Հայերեն", "עברית", "नीति", "নীতি", "கொள்கை", "นโยบาย", "ፖሊሲ", "პოლიტიკა", "ⴰⵎⴰⵣⵉⵖ", "→ ✓ ∑"})
        shaper.shape(text, bold);
    CHECK(shaper.missing_characters().empty());
}

TEST_CASE("characters without a font are named once in the order they came") {
    auto shaper = make_shaper();
    shaper.shape("A 性別 b", regular);
    shaper.shape("別性", bold);
    shaper.shape("ᚠ", regular);
    CHECK(shaper.missing_characters() == std::vector<std::string>{"性", "別", "ᚠ"});
}

TEST_CASE("what was shaped before does not change a text") {
    auto first = make_shaper();
    const double alone = first.width("→ (2026) ✓", regular);
    auto second = make_shaper();
    for (const auto* text : {"नीति", "السياسة", "∑", "ⴰⵎⴰⵣⵉⵖ"}) second.shape(text, {1, true, true});
    CHECK(second.width("→ (2026) ✓", regular) == alone);
}

TEST_CASE("a control character is refused") {
    auto shaper = make_shaper();
    try {
        shaper.shape("a\x07 b", regular);
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(format(failure.problems()) ==
              "socratic-wheel: error: a text of the picture has the control character U+0007: 'a? b'\n"
              "hint: take it out of the file the text comes from\n");
    }
}

TEST_CASE("a font that is not there is a failure that says what to install") {
    setenv("SOCRATIC_WHEEL_FONTS", "/nowhere", 1);
    try {
        make_shaper();
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(format(failure.problems()) ==
              "socratic-wheel: error: the font '/nowhere/NotoSans-Regular.ttf' is not there\n"
              "hint: install it: sudo apt install fonts-noto-core\n");
    }
    unsetenv("SOCRATIC_WHEEL_FONTS");
}
