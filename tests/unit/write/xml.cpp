// SPDX-License-Identifier: MIT
#include "write/xml.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

namespace {
std::string number(double value, int decimals) {
    std::string out;
    append_number(out, value, decimals);
    return out;
}
}  // namespace

TEST_CASE("what XML gives a meaning is escaped") {
    CHECK(xml_escaped("a < b & c > \"d\" 'e' é\nf") == "a &lt; b &amp; c &gt; &quot;d&quot; 'e' é\nf");
    CHECK_THROWS_AS(xml_escaped("a\x01"), Failure);
}

TEST_CASE("numbers have no more digits than they need") {
    CHECK(number(12.5, 2) == "12.5");
    CHECK(number(12, 2) == "12");
    CHECK(number(100, 0) == "100");
    CHECK(number(0.005, 1) == "0");
    CHECK(number(-0.001, 2) == "0");
    CHECK(number(-3.456, 2) == "-3.46");
    CHECK(number(1e6, 2) == "1000000");
}
