// SPDX-License-Identifier: MIT
#include "score/consensus.hpp"
#include <doctest/doctest.h>
#include <string>
#include "score/statistics.hpp"

using namespace socratic;

namespace {

/// Mean and median on levels 1..k; agreement and consensus as the R package agrmt 1.42.12 gives them,
/// mean, median and standard deviation as R does.
struct Published {
    std::vector<long> counts;
    double mean, median, deviation, agreement, consensus;
};

const std::vector<Published> published{
    {{0, 0, 10, 0, 0}, 3.0000, 3, 0.0000, 1.0000, 1.0000},
    {{5, 0, 0, 0, 5}, 3.0000, 3, 2.1082, -1.0000, 0.0000},
    {{2, 2, 2, 2, 2}, 3.0000, 3, 1.4907, 0.0000, 0.4340},
    {{1, 2, 4, 2, 1}, 3.0000, 3, 1.1547, 0.3500, 0.6340},
    {{4, 1, 0, 1, 4}, 3.0000, 3, 1.9437, -0.6556, 0.1170},
    {{0, 5, 5, 0, 0}, 2.5000, 2.5, 0.5270, 0.7500, 0.8074},
    {{0, 5, 0, 5, 0}, 3.0000, 3, 1.0541, 0.1667, 0.5850},
    {{1, 0, 0, 0, 9}, 4.6000, 5, 1.2649, 0.6000, 0.5310},
    {{10, 20, 30, 15, 4}, 2.7848, 3, 1.0582, 0.3924, 0.6239},
    {{30, 40, 210, 130, 530, 50, 10}, 4.2800, 5, 1.1760, 0.6113, 0.7257},
    {{0, 0, 3, 4, 2, 1}, 4.1000, 4, 0.9944, 0.6000, 0.7546},
    {{0, 1, 1, 6, 3, 1}, 4.1667, 4, 1.0299, 0.6000, 0.7546},
    {{2, 0, 0, 0, 0, 2}, 3.5000, 3.5, 2.8868, -1.0000, 0.0000},
    {{1, 1, 1, 1, 1, 1}, 3.5000, 3.5, 1.8708, 0.0000, 0.4445},
    {{3, 0, 0, 3, 0, 0}, 2.5000, 2.5, 1.6432, -0.1000, 0.4854},
    {{0, 0, 1, 2, 3, 0, 0, 2, 1, 0, 1}, 6.2000, 5, 2.6162, 0.3613, 0.6183},
};

}  // namespace

TEST_CASE("the published distributions have their published figures digit by digit") {
    for (const auto& row : published) {
        CAPTURE(row.consensus);
        CAPTURE(row.mean);
        const auto scores = scores_of_levels(row.counts);
        CHECK(std::abs(*find_mean(scores) + 1 - row.mean) < 0.5e-4);
        CHECK(find_quartiles(scores)->median + 1 == doctest::Approx(row.median).epsilon(1e-12));
        CHECK(std::abs(*find_deviation(scores) - row.deviation) < 0.5e-4);
        CHECK(std::abs(*find_agreement(row.counts) - row.agreement) < 0.51e-4);
        CHECK(std::abs(*find_consensus(row.counts) - row.consensus) < 0.51e-4);
    }
}

TEST_CASE("two distributions that print alike are not the same") {
    CHECK(std::abs(*find_consensus({0, 0, 3, 4, 2, 1}) - 0.7545784) < 1e-7);
    CHECK(std::abs(*find_consensus({0, 1, 1, 6, 3, 1}) - 0.7546433) < 1e-7);
}

TEST_CASE("the example of the package agrmt is met to seven digits") {
    const std::vector<long> counts{30, 40, 210, 130, 530, 50, 10};
    CHECK(std::abs(*find_agreement(counts) - 0.6113333) < 1e-7);
    CHECK(std::abs(*find_consensus(counts) - 0.7256876) < 1e-7);
}

TEST_CASE("answers spread evenly have the consensus of chance") {
    CHECK(std::abs(even_consensus(3) - 0.3333) < 1e-4);
    CHECK(std::abs(even_consensus(4) - 0.3685) < 1e-4);
    CHECK(std::abs(even_consensus(5) - 0.4340) < 1e-4);
    CHECK(std::abs(even_consensus(6) - 0.4445) < 1e-4);
    CHECK(std::abs(even_consensus(7) - 0.4720) < 1e-4);
    CHECK(std::abs(even_consensus(11) - 0.5045) < 1e-4);
}

TEST_CASE("nobody and a scale of one or two levels have no such figures") {
    CHECK(find_consensus({0, 0, 0}) == std::nullopt);
    CHECK(find_consensus({}) == std::nullopt);
    CHECK(find_agreement({0, 0, 0}) == std::nullopt);
    CHECK(find_agreement({3, 4}) == std::nullopt);
    CHECK(find_consensus({4, 4}) == 0.0);
    CHECK(find_consensus({0, 4}) == 1.0);
}

TEST_CASE("views are split below chance or with two peaks and agreed from three quarters on") {
    CHECK(views_of(0.44, 0.3, 6) == Views::split);
    CHECK(views_of(0.45, 0.3, 6) == Views::mixed);
    CHECK(views_of(even_consensus(6), 0.0, 6) == Views::mixed);
    CHECK(views_of(0.4854, -0.1, 6) == Views::split);
    CHECK(views_of(0.75, 0.3, 6) == Views::agreed);
    CHECK(views_of(0.7499, 0.3, 6) == Views::mixed);
    CHECK(views_of(0.8, std::nullopt, 2) == Views::agreed);
    CHECK(views_of(std::nullopt, std::nullopt, 6) == Views::none);
}

TEST_CASE("consensus and agreement read the same from both ends of the scale") {
    CHECK(*find_consensus({1, 4, 0, 2, 5}) ==
          doctest::Approx(*find_consensus({5, 2, 0, 4, 1})).epsilon(1e-12));
    CHECK(*find_agreement({1, 4, 0, 2, 5}) ==
          doctest::Approx(*find_agreement({5, 2, 0, 4, 1})).epsilon(1e-12));
}
