// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("well-formed UTF-8 is found valid up to the last code point") {
    CHECK(find_invalid_utf8("") == std::nullopt);
    CHECK(find_invalid_utf8("aé€😀") == std::nullopt);
    CHECK(find_invalid_utf8("\xF4\x8F\xBF\xBF") == std::nullopt);          // U+10FFFF
    CHECK(find_invalid_utf8("\xED\x9F\xBF\xEE\x80\x80") == std::nullopt);  // around the surrogates
    CHECK(find_invalid_utf8(std::string_view("a\0b", 3)) == std::nullopt);
}

TEST_CASE("ill-formed UTF-8 is found at its first byte") {
    // The ill-formed sequences of the Unicode Standard, table 3-7, one of each kind.
    CHECK(find_invalid_utf8("ab\xE9") == 2);
    CHECK(find_invalid_utf8("\x80") == 0);
    CHECK(find_invalid_utf8("a\xC0\x80") == 1);         // overlong
    CHECK(find_invalid_utf8("\xC1\xBF") == 0);          // overlong
    CHECK(find_invalid_utf8("\xE0\x9F\xBF") == 0);      // overlong
    CHECK(find_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);  // overlong
    CHECK(find_invalid_utf8("é\xED\xA0\x80") == 2);     // a surrogate
    CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
    CHECK(find_invalid_utf8("\xF5\x80\x80\x80") == 0);
    CHECK(find_invalid_utf8("\xFF") == 0);
    CHECK(find_invalid_utf8("\xE2\x82") == 0);  // cut short
    CHECK(find_invalid_utf8("\xE2\x82x") == 0);
    CHECK(find_invalid_utf8("\xF0\x9F\x98") == 0);
}

TEST_CASE("text is cut into code points and an invalid byte stands alone") {
    CHECK(split_code_points("aé\xFF€") == std::vector<std::string_view>{"a", "é", "\xFF", "€"});
    CHECK(split_code_points("").empty());
    CHECK(count_code_points("aé\xFF€😀") == 5);
    CHECK(count_code_points("e\u0301") == 2);
}

TEST_CASE("control characters and marks of direction never reach the terminal") {
    CHECK(printable("a\tb") == "a b");
    CHECK(printable("\x1b[31m\x07\r\n\x7f") == "?[31m????");
    CHECK(printable(std::string_view("a\0b", 3)) == "a?b");
    CHECK(printable("\u0085\u009B") == "??");  // C1 controls: the second begins an escape sequence
    CHECK(printable("a\u202Eb\u2066c\u200Fd\u061Ce\u2028") == "a?b?c?d?e?");
    CHECK(printable("\xE9\xFF") == "??");
    CHECK(printable("é€😀\u00A0") == "é€😀\u00A0");
}

TEST_CASE("control characters are found and marks of direction are let through") {
    CHECK(has_control_characters("a\x1B[31m"));
    CHECK(has_control_characters("\x7F"));
    CHECK(has_control_characters("\xC2\x85"));
    CHECK(
        has_control_characters("a\xE2\x80\xAE"
                               "b"));
    CHECK(has_control_characters("\xE2\x81\xA6"));
    CHECK_FALSE(has_control_characters("a\tb\nc \xC2\xA0 \xE2\x80\x8F \xE2\x80\x99 é"));
}
