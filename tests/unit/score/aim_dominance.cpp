// SPDX-License-Identifier: MIT
#include "score/aim_dominance.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

QuestionScores counted(const std::vector<long>& counts) {
    QuestionScores question;
    question.counts = counts;
    return question;
}

}  // namespace

TEST_CASE("the share of pairs in which the aim is higher, less the share in which it is lower") {
    CHECK(aim_dominance(counted({5, 0, 0}), counted({0, 0, 4})) == 1.0);
    CHECK(aim_dominance(counted({0, 0, 5}), counted({3, 0, 0})) == -1.0);
    CHECK(aim_dominance(counted({2, 3, 0}), counted({2, 3, 0})) == 0.0);
    // Today 0 0 1, aims 1 2: of six pairs five are higher, one is the same.
    CHECK(*aim_dominance(counted({2, 1, 0}), counted({0, 1, 1})) == doctest::Approx(5.0 / 6));
    // Today 1 2, aims 0 2: of four pairs one is higher, two are lower, one is the same.
    CHECK(*aim_dominance(counted({0, 1, 1}), counted({1, 0, 1})) == doctest::Approx(-0.25));
}

TEST_CASE("only counts that are shown say how aims stand above today") {
    CHECK_FALSE(aim_dominance({}, counted({1, 2})));
    CHECK_FALSE(aim_dominance(counted({1, 2}), {}));
    CHECK_FALSE(aim_dominance(counted({0, 0}), counted({0, 0})));
}
