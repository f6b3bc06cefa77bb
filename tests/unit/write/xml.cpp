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

TEST_CASE("numbers are rounded as their exact decimals would be") {
    CHECK(number(0.125, 2) == "0.12");  // in the middle: to the even digit
    CHECK(number(0.375, 2) == "0.38");
    CHECK(number(0.295, 2) == "0.29");  // in binary a little less
    CHECK(number(1.005, 2) == "1");
    CHECK(number(-0.005, 2) == "-0.01");  // in binary a little more
    CHECK(number(0.07, 4) == "0.07");
    CHECK(number(-99.999, 2) == "-100");
    CHECK(number(123456789.5, 2) == "123456789.5");
    CHECK(number(1e20, 2) == "100000000000000000000");
    CHECK(number(2.5, 0) == "2");
}
