// SPDX-License-Identifier: MIT
#include "model/formula.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("what a spreadsheet would take for a formula is written as text") {
    CHECK(no_formula("=1+1") == "'=1+1");
    CHECK(no_formula("@SUM(A1)") == "'@SUM(A1)");
    CHECK(no_formula("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0");
    CHECK(no_formula("- nothing yet") == "'- nothing yet");
    CHECK(no_formula("\tx") == "'\tx");
    CHECK(no_formula("-3") == "-3");
    CHECK(no_formula("+1,5") == "+1,5");
    CHECK(no_formula("a=b") == "a=b");
    CHECK(no_formula("") == "");
    CHECK(no_formula("'=1") == "''=1");
    CHECK(no_formula("'tis") == "'tis");
}

TEST_CASE("a text that was marked as none is had back") {
    for (const auto* text :
         {"=1+1", "- nothing yet", "'=1", "''@a", "'tis", "-3", "'-3", "'", "", "a=b", "\tx"})
        CHECK(without_formula_mark(no_formula(text)) == text);
}
