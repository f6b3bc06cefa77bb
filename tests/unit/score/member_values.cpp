// SPDX-License-Identifier: MIT
#include "score/member_values.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

const std::vector<RoundInTime> rounds{{"2022", "2022-03-01", RoundAnswers::there},
                                      {"2023", "2023-03-01", RoundAnswers::none},
                                      {"2024", "2024-03-01", RoundAnswers::there},
                                      {"2025", "2025-03-01", RoundAnswers::awaited},
                                      {"2026", "2026-03-01", RoundAnswers::awaited}};

}  // namespace

TEST_CASE("the latest round with answers counts, and the one before it") {
    const auto counted = find_counted_rounds(rounds, {});
    CHECK(counted.latest == 2);
    CHECK(counted.before == 0);
    CHECK_FALSE(counted.is_older);
    CHECK_FALSE(find_counted_rounds({}, {}).latest);
}

TEST_CASE("a year takes the rounds up to it") {
    const auto counted = find_counted_rounds(rounds, 2023);
    CHECK(counted.latest == 0);
    CHECK_FALSE(counted.before);
    CHECK(counted.is_older);
    CHECK_FALSE(find_counted_rounds(rounds, 2021).latest);
}

TEST_CASE("the last round that is awaited is told where an earlier one counts in its place") {
    CHECK(find_counted_rounds(rounds, {}).awaited == 4);
    CHECK(find_counted_rounds(rounds, 2025).awaited == 3);
    CHECK_FALSE(find_counted_rounds(rounds, 2024).awaited);
    CHECK_FALSE(find_counted_rounds({rounds[3]}, {}).awaited);             // none counts
    CHECK_FALSE(find_counted_rounds({rounds[3], rounds[2]}, {}).awaited);  // an earlier one is of no matter
}
