// SPDX-License-Identifier: MIT
#include "score/alpha.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

CompleteCases cases_of(const std::vector<std::vector<std::int64_t>>& people) {
    CompleteCases cases(people.front().size());
    for (const auto& levels : people) cases.add(levels);
    return cases;
}

}  // namespace

TEST_CASE("alpha of three questions is as computed by hand") {
    const auto cases = cases_of({{2, 3, 2}, {3, 3, 3}, {1, 1, 1}, {3, 4, 1}});
    double first = 0;
    for (const auto level : {2, 3, 1, 3}) first += (level - 2.25) * (level - 2.25) / 3;
    const double second = 19.0 / 12;  // of 3, 3, 1, 4 around 2.75
    const double third = 11.0 / 12;   // of 2, 3, 1, 1 around 1.75
    const double total = 83.0 / 12;   // of 7, 9, 3, 8 around 6.75
    CHECK(first == doctest::Approx(11.0 / 12).epsilon(1e-12));
    CHECK(*find_alpha(cases) == doctest::Approx(1.5 * (1 - (first + second + third) / total)).epsilon(1e-12));
}

TEST_CASE("questions answered alike have an alpha of one") {
    CHECK(*find_alpha(cases_of({{1, 1}, {4, 4}, {2, 2}})) == doctest::Approx(1).epsilon(1e-12));
}

TEST_CASE("alpha needs two questions two people and some variation") {
    CHECK(find_alpha(cases_of({{1}, {2}})) == std::nullopt);
    CHECK(find_alpha(cases_of({{1, 2}})) == std::nullopt);
    CHECK(find_alpha(cases_of({{1, 2}, {1, 2}})) == std::nullopt);
    CHECK(find_alpha(cases_of({{1, 2}, {2, 1}})) == std::nullopt);
}
