// SPDX-License-Identifier: MIT
#include "model/folding.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("wording is folded to composed letters and single spaces") {
    CHECK(fold_wording("  two\t words\n\n") == "two words");
    CHECK(fold_wording("e\u0301galite\u0301") == "\u00E9galit\u00E9");
    CHECK(fold_wording("pourquoi\u00A0?\u202F!\u2003\u3000x") == "pourquoi ? ! x");
    CHECK(fold_wording("").empty());
    CHECK(fold_wording(" \n ").empty());
}
