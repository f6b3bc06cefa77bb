// SPDX-License-Identifier: MIT
#include "write/pdf_properties.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

TEST_CASE("text in a PDF is UTF-16 with a mark") {
    CHECK(pdf_text("fr") == "<FEFF00660072>");
    CHECK(pdf_text("é€😀") == "<FEFF00E920ACD83DDE00>");
}

TEST_CASE("what is not cairo's PDF is refused") {
    CHECK_THROWS_AS(with_properties("", {}), Failure);
    CHECK_THROWS_AS(with_properties("startxref\n999999\n%%EOF\n", {}), Failure);
    CHECK_THROWS_AS(with_properties("xref\n0 9\nstartxref\n0\n%%EOF\n", {}), Failure);
}
