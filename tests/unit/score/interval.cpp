// SPDX-License-Identifier: MIT
// Intervals against those of R 4.2. Each case says in a comment how its values came about; before them
//   a <- c(3,4,2,5,3,3,4,1,4,3); b <- c(2.5,3,1.75,2,4,2.25,3.5,1)
#include "score/interval.hpp"
#include <doctest/doctest.h>
#include <cmath>

using namespace socratic;

namespace {

constexpr double epsilon = 1e-9;

/// mean(a), sd(a), length(a), and the same of b.
const Sample a{10, 3.2, 1.13529242439509, std::nullopt};
const Sample b{8, 2.5, 0.972845605134017, std::nullopt};

Sample invited(Sample sample, long people) {
    sample.invited = people;
    return sample;
}

void check(const std::optional<Interval>& interval, double low, double high) {
    REQUIRE(interval.has_value());
    CHECK(std::abs(interval->low - low) <= epsilon * std::abs(low));
    CHECK(std::abs(interval->high - high) <= epsilon * std::abs(high));
}

}  // namespace

TEST_CASE("the interval of a mean is that of t.test") {
    // t.test(a)$conf.int
    check(interval_of_mean(a), 2.38786072391279, 4.01213927608721);
}

TEST_CASE("the interval of a mean narrows with the share of those invited who answered") {
    // h <- qt(.975, 9) * sd(a) / sqrt(10) * sqrt((16 - 10) / (16 - 1)); mean(a) - h; mean(a) + h
    check(interval_of_mean(invited(a, 16)), 2.68635802205682, 3.71364197794318);
    CHECK_FALSE(interval_of_mean(invited(a, 10)));
    // Fewer invited than answered: a mistake that says nothing.
    check(interval_of_mean(invited(a, 9)), 2.38786072391279, 4.01213927608721);
}

TEST_CASE("the interval of a difference is that of t.test with unequal variances") {
    // t.test(a, b)$conf.int
    check(interval_of_difference(a, b), -0.354572094541529, 1.75457209454153);
    // p <- c(1,2,2,1,3); q <- c(4,5,3,4,5); t.test(q, p)$conf.int
    const Sample p{5, 1.8, 0.836660026534076, std::nullopt}, q{5, 4.2, 0.836660026534076, std::nullopt};
    check(interval_of_difference(q, p), 1.17977730719264, 3.62022269280736);
}

TEST_CASE("each variance of a difference is corrected for those invited") {
    // va <- var(a)/10*(16-10)/(16-1); vb <- var(b)/8*(9-8)/(9-1); df <- (va+vb)^2/(va^2/9+vb^2/7)
    // h <- qt(.975, df) * sqrt(va + vb); mean(a) - mean(b) - h; mean(a) - mean(b) + h
    check(interval_of_difference(invited(a, 16), invited(b, 9)), 0.145547476180856, 1.25445252381914);
    // The same with vb <- 0: everybody answered in b.
    check(interval_of_difference(invited(a, 16), invited(b, 8)), 0.18635802205682, 1.21364197794318);
    CHECK_FALSE(interval_of_difference(invited(a, 10), invited(b, 8)));
}

TEST_CASE("the interval of paired differences is that of the differences' mean") {
    // x <- c(3,4,2,5,3,3,4,1,4,3); y <- c(3.5,4,3,4.5,3,4,4.25,2,4,4)
    // t.test(y, x, paired = TRUE)$conf.int; mean(y - x); sd(y - x)
    check(interval_of_mean({10, 0.425, 0.553398590529466, std::nullopt}), 0.0291224965103141,
          0.820877503489686);
}

TEST_CASE("scores that do not vary have no interval") {
    CHECK_FALSE(interval_of_mean({5, 3, 0, std::nullopt}));
    CHECK_FALSE(interval_of_mean({1, 3, 0, std::nullopt}));
    CHECK_FALSE(interval_of_difference({5, 3, 0, std::nullopt}, {5, 2, 0, std::nullopt}));
    CHECK_FALSE(interval_of_difference({1, 3, 0, std::nullopt}, b));
}

TEST_CASE("a difference is clear only when its interval excludes zero") {
    CHECK(judge(Interval{0.1, 2}) == Verdict::clear);
    CHECK(judge(Interval{-2, -0.1}) == Verdict::clear);
    CHECK(judge(Interval{-0.1, 2}) == Verdict::chance);
    CHECK(judge(Interval{0, 2}) == Verdict::chance);
    CHECK(judge(std::nullopt) == Verdict::none);
}
