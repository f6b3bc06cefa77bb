// SPDX-License-Identifier: MIT
#include "write/text_table.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("columns are as wide as what is in them and empty ones are left out") {
    TextTable table;
    table.columns = {{"", false, 0}, {"name", false, 0}, {"never", false, 0}, {"n", true, 0}};
    table.rows = {{{"A", "short", "", "7"}, {}, false}, {{"B", "longer name", "", "12"}, "(a note)", false}};
    CHECK(render(table, false) ==
          "   name          n\n"
          "A  short         7\n"
          "B  longer name  12\n"
          "   (a note)\n");
}

TEST_CASE("long texts are wrapped and wide letters take two columns") {
    TextTable table;
    table.columns = {{"", false, 0}, {"text", false, 7}, {"n", true, 0}};
    table.rows = {{{"A", "one two three", "1"}, {}, false},
                  {{"B", "\u6027\u5225", "2"}, {}, false},
                  {{"C", "e\u0301te\u0301", "3"}, {}, false}};
    CHECK(render(table, false) ==
          "   text     n\n"
          "A  one two  1\n"
          "   three\n"
          "B  \u6027\u5225     2\n"
          "C  e\u0301te\u0301      3\n");
}

TEST_CASE("the last column takes what the others leave of the width, and its least where that is little") {
    TextTable table;
    table.columns = {{"a", false, 5}, {"why", false, 6}};
    table.rows = {{{"aa", "one two three four"}, {}, false}};
    table.width = 18;
    CHECK(render(table, false) ==
          "a   why\n"
          "aa  one two three\n"
          "    four\n");
    table.width = 5;
    CHECK(render(table, false) ==
          "a   why\n"
          "aa  one\n"
          "    two\n"
          "    three\n"
          "    four\n");
}

TEST_CASE("words are wrapped between words only") {
    CHECK(wrap_words("a bb  ccc", 4) == std::vector<std::string>{"a bb", "ccc"});
    CHECK(wrap_words("unbreakable x", 4) == std::vector<std::string>{"unbreakable", "x"});
    CHECK(wrap_words("", 4).empty());
    CHECK(wrap_words("   ", 4).empty());
}
