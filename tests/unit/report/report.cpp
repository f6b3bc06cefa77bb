// SPDX-License-Identifier: MIT
#include "report/report.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a text without its styles: a line break is a space") {
    CHECK(plain({}).empty());
    CHECK(plain({Span{"Power ", true}, Span{"over", false, true}, Span{"", false, false, true},
                 Span{"whom?"}}) == "Power over whom?");
}
