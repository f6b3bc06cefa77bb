// SPDX-License-Identifier: MIT
#include "read/yaml_text.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {
std::string words(const std::string& bytes) {
    return words_of([&] { prepare_yaml(bytes, "f.yaml"); });
}
}  // namespace

TEST_CASE("a byte order mark is skipped and every line end becomes LF") {
    CHECK(prepare_yaml("\xEF\xBB\xBF"
                       "a: 1\r\nb: 2\rc: 3\n",
                       "f.yaml") == "a: 1\nb: 2\nc: 3\n");
    CHECK(prepare_yaml("\r\r\n\n", "f.yaml") == "\n\n\n");
    CHECK(prepare_yaml("", "f.yaml").empty());
}

TEST_CASE("a file of more than 4 MB is refused") {
    CHECK(words(std::string(4000001, ' ')) ==
          "f.yaml: error: larger than 4 MB\nhint: is this the right file?\n");
    CHECK(words(std::string(4000000, ' ')).empty());
}

TEST_CASE("UTF-16 is recognised by its mark or by its zeros") {
    const std::string expected =
        "f.yaml: error: the file is in UTF-16\nhint: save the file as UTF-8 in your text editor\n";
    CHECK(words("\xFF\xFEq") == expected);
    CHECK(words("\xFE\xFFq") == expected);
    CHECK(words(std::string("q\0u\0", 4)) == expected);
    CHECK(words(std::string("\0q\0u", 4)) == expected);
}

TEST_CASE("what is not UTF-8 is shown in its place whatever the line ends") {
    CHECK(words("a: 1\rb: \xE9t\xE9\r") ==
          "f.yaml:2:4: error: a character that is not UTF-8\n    2 | b: ?t?\n      |    ^\n"
          "hint: save the file as UTF-8 in your text editor\n");
    CHECK(words("é: \xC3") ==
          "f.yaml:1:4: error: a character that is not UTF-8\n    1 | é: ?\n      |    ^\n"
          "hint: save the file as UTF-8 in your text editor\n");
}

TEST_CASE("control characters are refused and never shown") {
    CHECK(words(std::string("ab: 1\r\nab\0c", 11)) ==
          "f.yaml:2:3: error: a control character, U+0000\n    2 | ab?c\n      |   ^\n"
          "hint: is this a text file? save it as UTF-8\n");
    CHECK(
        words("a: \x1B[31m") ==
        "f.yaml:1:4: error: a control character, U+001B\n    1 | a: ?[31m\n      |    ^\nhint: delete it\n");
    CHECK(words("a: \x04") ==
          "f.yaml:1:4: error: a control character, U+0004\n    1 | a: ?\n      |    ^\nhint: delete it\n");
    CHECK(words("a:\tb\n").empty());
}

TEST_CASE("control characters of old encodings are refused too") {
    const std::string hint = "hint: delete it, or write the character that was meant\n";
    CHECK(words("a: l\u0092eau\n") ==
          "f.yaml:1:5: error: a control character, U+0092\n    1 | a: l?eau\n      |     ^\n" + hint);
    CHECK(words("# \u0085\n") ==
          "f.yaml:1:3: error: a control character, U+0085\n    1 | # ?\n      |   ^\n" + hint);
    CHECK(words("a: \u00A0\u2028\uFFFD\uFFFF\n").empty());
}
