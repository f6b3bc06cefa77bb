// SPDX-License-Identifier: MIT
#include "base/fraction.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a fraction is kept in lowest terms with the sign above") {
    CHECK(make_fraction(6, 4) == Fraction{3, 2});
    CHECK(make_fraction(-6, 4) == Fraction{-3, 2});
    CHECK(make_fraction(6, -4) == Fraction{-3, 2});
    CHECK(make_fraction(-6, -4) == Fraction{3, 2});
    CHECK(make_fraction(0, -7) == Fraction{0, 1});
    CHECK(make_fraction(7, 4).value() == 1.75);
}

TEST_CASE("fractions are ordered by value") {
    CHECK(make_fraction(1, 3) < make_fraction(1, 2));
    CHECK(make_fraction(-1, 2) < make_fraction(-1, 3));
    CHECK(make_fraction(10, 5) == make_fraction(2, 1));
    CHECK((make_fraction(2, 4) <=> make_fraction(1, 2)) == std::strong_ordering::equal);
}

TEST_CASE("the order of large fractions is exact") {
    // Both are 1 as a double; their cross products need more than 64 bits.
    const std::int64_t large = 4000000000000000000;
    CHECK(Fraction{large - 1, large} > Fraction{large - 2, large - 1});
    CHECK(Fraction{large - 1, large}.value() == Fraction{large - 2, large - 1}.value());
}
