// SPDX-License-Identifier: MIT
#include "draw/script_fonts.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a character leads to the font of its block") {
    CHECK(script_fonts(U'س') == std::vector<std::string_view>{"NotoSansArabic"});
    CHECK(script_fonts(U'א') == std::vector<std::string_view>{"NotoSansHebrew"});
    CHECK(script_fonts(0x0530) == std::vector<std::string_view>{"NotoSansArmenian"});
    CHECK(script_fonts(0x058F) == std::vector<std::string_view>{"NotoSansArmenian"});
    CHECK(script_fonts(0x1E95F) == std::vector<std::string_view>{"NotoSansAdlam"});
    CHECK(script_fonts(U'→') == symbol_fonts());
}

TEST_CASE("Chinese and what no block holds lead to none") {
    CHECK(script_fonts(U'性').empty());
    CHECK(script_fonts(U'a').empty());
    CHECK(script_fonts(0x10FFFD).empty());
}
