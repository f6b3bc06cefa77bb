// SPDX-License-Identifier: MIT
#include "read/cell_reference.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("letters and digits say where a cell stands") {
    const auto check = [](const char* text, long column, long row) {
        const auto reference = parse_reference(text);
        REQUIRE(reference);
        CHECK(reference->column == column);
        CHECK(reference->row == row);
    };
    check("A1", 1, 1);
    check("z26", 26, 26);
    check("AA10", 27, 10);
    check("EV33", 152, 33);
    check("XFD1048576", most_columns, most_rows);
    check("ZZZZZZ999999999999999", 321272406, 999999999999999);
}

TEST_CASE("anything else is no place") {
    for (const auto* text :
         {"", "A", "1", "A0", "A-1", "A1B", "$A$1", "A 1", "ABCDEFG1", "A1234567890123456", "É1"})
        CHECK(!parse_reference(text));
}

TEST_CASE("columns by name") {
    CHECK(column_name(1) == "A");
    CHECK(column_name(26) == "Z");
    CHECK(column_name(27) == "AA");
    CHECK(column_name(702) == "ZZ");
    CHECK(column_name(703) == "AAA");
    CHECK(column_name(most_columns) == "XFD");
}
