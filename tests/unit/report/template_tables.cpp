// SPDX-License-Identifier: MIT
#include "report/template_tables.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

std::string faults(const std::string& text) {
    Problems problems;
    check_tables(read_template("t.md", text), problems);
    return format(problems.all());
}

}  // namespace

TEST_CASE("rows as long as their header have no problems") {
    CHECK(faults("| A | B |\n|---|--:|\n{{#actions}}\n| {{what}} | {{who}}{{#due}}, {{due}}{{/due}} |\n"
                 "{{/actions}}\n\n| a text | with | pipes |\n") == "");
    CHECK(faults("A | B\n--|--\n1 | 2\n a \\| b | 2\n| | |\n") == "");
    CHECK(faults("| A |\n|---|\n| 1 |\n# Heading\n\n---\nwords\n") == "");
    CHECK(faults("| A | B |\n|---|---|\nfigure:wheel\n- item\n") == "");
}

TEST_CASE("rows with a cell too few or too many are told with their place") {
    CHECK(faults("# A\n\n| A | B |\n|---|---|\n| 1 | 2 |\n{{#actions}}\n  | {{what}} |\n{{/actions}}\n"
                 "| 1 | 2 | 3 |\n") ==
          "t.md:7:3: error: expected 2 cells, as in the header of the table in line 3, got 1\n"
          "    7 |   | {{what}} |\n"
          "      |   ^\n"
          "hint: put a | between cells, none for a cell too many, and \\| for one that is text\n"
          "t.md:9:1: error: expected 2 cells, as in the header of the table in line 3, got 3\n"
          "    9 | | 1 | 2 | 3 |\n"
          "      | ^\n"
          "hint: put a | between cells, none for a cell too many, and \\| for one that is text\n");
}

TEST_CASE("a line below a header that makes it no table is told") {
    CHECK(faults("| A | B |\n|---|\n| 1 | 2 |\n") ==
          "t.md:2:1: error: expected 2 cells, as in the header of the table in line 1, got 1\n"
          "    2 | |---|\n"
          "      | ^\n"
          "hint: put a | between cells, none for a cell too many, and \\| for one that is text\n");
}

TEST_CASE("a text that becomes a row of the table above it is told") {
    CHECK(faults("| A | B |\n|---|---|\n| 1 | 2 |\nAnd so on.\n") ==
          "t.md:4:1: error: expected 2 cells, as in the header of the table in line 1, got 1\n"
          "    4 | And so on.\n"
          "      | ^\n"
          "hint: leave an empty line after the table\n");
}

TEST_CASE("cells that a section repeats are not counted") {
    CHECK(faults("| A |{{#groups}} {{name}} |{{/groups}}\n|---|{{#groups}}--:|{{/groups}}\n"
                 "| {{name}} |{{#cells}} {{level}} |{{/cells}}\n") == "");
}

TEST_CASE("a table ends where its section does") {
    CHECK(faults("{{#is_spectrum}}\n| A |\n|---|\n| 1 |\n{{/is_spectrum}}\n{{^is_spectrum}}\n| A | B "
                 "|\n|---|---|\n"
                 "{{#actions}}\n| 1 | 2 "
                 "|\n{{/actions}}\n{{/is_spectrum}}\n{{^has_actions}}\nNone.\n{{/has_actions}}\n") == "");
    CHECK(faults("{{#a}}\n| A | B |\n|---|---|\n{{#b}}\n| 1 |\n{{/b}}\n{{/a}}\n").find("t.md:5:1: error") !=
          std::string::npos);
}
