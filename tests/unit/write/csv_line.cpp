// SPDX-License-Identifier: MIT
#include "write/csv_line.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("cells are quoted where they must be") {
    CHECK(csv_cell("plain text") == "plain text");
    CHECK(csv_cell("a,b") == "\"a,b\"");
    CHECK(csv_cell("say \"yes\"") == "\"say \"\"yes\"\"\"");
    CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
    CHECK(csv_cell(" blank before") == "\" blank before\"");
}

TEST_CASE("no cell of a line is a formula") {
    CHECK(csv_line({"level", "", "=1+1", "a,b"}) == "level,,'=1+1,\"a,b\"\n");
}
