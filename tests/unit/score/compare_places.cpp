// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "score/compare.hpp"
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

TEST_CASE("rounds of a spectrum are compared by counts and medians and nothing is subtracted") {
    const auto spectrum = make_spectrum({"VIS"});
    auto scores = begin_scores(spectrum, {});
    scores.rounds.push_back(
        score(spectrum, {{true, false}, {}}, people({"0 -", "1 -", "1 -", "1 -", "2 -", "D -"})));
    scores.rounds.push_back(score(spectrum, people({"1 3", "2 3", "2 3", "2 4", "3 4", "V 4"})));
    scores.rounds[0].id = "then";
    scores.rounds[1].id = "now";
    const auto compared = compare(scores, {}, {});
    REQUIRE(compared.dimensions.size() == 1);
    const auto& rounds = compared.dimensions[0].rounds;
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].places->counts == std::vector<long>{1, 3, 1, 0, 0});
    CHECK(rounds[0].places->median == 1);
    CHECK(rounds[0].places->dont_know == 1);
    CHECK_FALSE(rounds[0].aim.has_value());
    CHECK(rounds[1].places->median == 2);
    CHECK(rounds[1].places->varies == 1);
    CHECK(rounds[1].aim->counts == std::vector<long>{0, 0, 0, 3, 3});
    CHECK_FALSE(rounds[1].mean.has_value());
    CHECK(compared.dimensions[0].changes.empty());
    CHECK(compared.questions.empty());
}
