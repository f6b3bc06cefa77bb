// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "import/export_fixture.hpp"

using namespace import_fixture;

TEST_CASE("a path of groups may end in the question and a label may hold a slash") {
    const auto shape = kobotoolbox_shape(top_of({{"POL/men/women", "_uuid"}}));
    CHECK(brief(shape.columns[0]) == "POL/men/women|men/women|women / POL/men/women|men/women|women");
    CHECK(shape.columns[1].role == ExportRole::unique_id);
    CHECK(shape.header_rows == 1);
}

TEST_CASE("a row of HXL tags is no answer") {
    const auto shape = kobotoolbox_shape(top_of({{"a", "b"}, {"#date", ""}, {"1", "2"}}));
    CHECK(shape.header_rows == 2);
    CHECK(shape.note == "row 2 holds HXL tags and is no answer");
    CHECK(kobotoolbox_shape(top_of({{"a", "b"}, {"#date", "3"}})).header_rows == 1);
    CHECK(kobotoolbox_shape(top_of({{"a", "b"}, {"#N/A", ""}})).header_rows == 1);
    CHECK(kobotoolbox_shape(top_of({{"a", "b"}, {"", ""}})).header_rows == 1);
}

TEST_CASE("places are dropped with all their parts") {
    const auto shape = kobotoolbox_shape(top_of({{"g/home", "g/_home_latitude", "g/_home_precision"}}));
    for (const auto& column : shape.columns) CHECK(column.why_dropped == "where somebody was");
}
