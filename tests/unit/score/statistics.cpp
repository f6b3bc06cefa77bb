// SPDX-License-Identifier: MIT
#include "score/statistics.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("quartiles are of type 7") {
    // R: quantile(c(1, 2, 3, 4, 7, 8, 8, 10), type = 7)
    const ScoreCounts scores{{{1, 1}, 1}, {{2, 1}, 1}, {{3, 1}, 1}, {{4, 1}, 1},
                             {{7, 1}, 1}, {{8, 1}, 2}, {{10, 1}, 1}};
    const auto quartiles = *find_quartiles(scores);
    CHECK(quartiles.min == 1);
    CHECK(quartiles.q1 == doctest::Approx(2.75).epsilon(1e-12));
    CHECK(quartiles.median == doctest::Approx(5.5).epsilon(1e-12));
    CHECK(quartiles.q3 == doctest::Approx(8).epsilon(1e-12));
    CHECK(quartiles.max == 10);
}

TEST_CASE("of five people the quartiles are the people") {
    const ScoreCounts scores{{{1, 3}, 1}, {{1, 2}, 1}, {{2, 1}, 1}, {{7, 2}, 1}, {{5, 1}, 1}};
    const auto quartiles = *find_quartiles(scores);
    CHECK(quartiles.q1 == 0.5);
    CHECK(quartiles.median == 2);
    CHECK(quartiles.q3 == 3.5);
}

TEST_CASE("fractions with different denominators are summed exactly") {
    // Thirds and halves: 1/3 + 1/2 + 1/6 = 1.
    const ScoreCounts scores{{{1, 6}, 1}, {{1, 3}, 1}, {{1, 2}, 1}};
    CHECK(*find_mean(scores) == 1.0 / 3);
    // Deviations from 1/3: -1/6, 0, 1/6; variance (2/36)/2 = 1/36.
    CHECK(*find_deviation(scores) == doctest::Approx(1.0 / 6).epsilon(1e-15));
}

TEST_CASE("equal scores do not deviate at all") {
    CHECK(find_deviation({{{1, 3}, 7}}) == 0.0);
    CHECK(find_mean({{{1, 3}, 7}}) == doctest::Approx(1.0 / 3).epsilon(1e-15));
}

TEST_CASE("scores without a manageable common denominator are still averaged") {
    const ScoreCounts scores{{{1, 16777213}, 1}, {{1, 16777183}, 1}};
    CHECK(*find_mean(scores) == doctest::Approx((1.0 / 16777213 + 1.0 / 16777183) / 2).epsilon(1e-14));
    CHECK(*find_deviation(scores) >= 0);
}

TEST_CASE("one person has no deviation and nobody has no figure") {
    CHECK(find_deviation({{{3, 1}, 1}}) == std::nullopt);
    CHECK(find_mean({}) == std::nullopt);
    CHECK_FALSE(find_quartiles({}));
    CHECK(find_quartiles({{{3, 1}, 1}})->q3 == 3);
}
