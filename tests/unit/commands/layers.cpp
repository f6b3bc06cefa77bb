// SPDX-License-Identifier: MIT
#include "commands/layers.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;
using What = LayerChoice::What;

namespace {

/// Rounds 2022 (reported), 2024 and 2026 with answers, 2028 not yet.
Scores four_rounds() {
    Scores scores;
    for (const auto* id : {"2022", "2024", "2026", "2028"}) {
        RoundScores round;
        round.id = id;
        round.is_reported = round.id == "2022";
        round.not_yet = round.id == "2028";
        scores.rounds.push_back(round);
    }
    return scores;
}

std::vector<std::pair<What, std::size_t>> chosen(const std::vector<std::string>& words) {
    std::vector<std::pair<What, std::size_t>> result;
    for (const auto& layer : choose_layers(words, four_rounds()))
        result.emplace_back(layer.what, layer.round);
    return result;
}

using Layers = std::vector<std::pair<What, std::size_t>>;

}  // namespace

TEST_CASE("layers are named by what they show") {
    CHECK(chosen({}).empty());
    CHECK(chosen({"answers"}) == Layers{{What::answers, 2}});
    CHECK(chosen({"agreed", "targets"}) == Layers{{What::agreed, 2}, {What::targets, 2}});
    CHECK(chosen({"earlier"}) == Layers{{What::answers, 0}, {What::answers, 1}});
    CHECK(chosen({"answers", "2024"}) == Layers{{What::answers, 2}, {What::answers, 1}});
}

TEST_CASE("an unknown layer names the nearest one") {
    try {
        chosen({"anwsers"});
        FAIL("no failure");
    } catch (const Failure& failure) {
        CHECK(failure.problems()[0].message == "--layers: unknown layer 'anwsers'");
        CHECK(failure.problems()[0].hint == "did you mean 'answers'?");
    }
}

TEST_CASE("a wheel without any figure is refused") {
    Scores scores;
    scores.rounds.resize(1);
    scores.rounds[0].not_yet = true;
    CHECK_THROWS_AS(refuse_empty_wheel(scores), Failure);
    scores.rounds[0].dimensions.resize(1);
    CHECK_THROWS_AS(refuse_empty_wheel(scores), Failure);
    scores.rounds[0].dimensions[0].agreed = 3;
    CHECK_NOTHROW(refuse_empty_wheel(scores));
    CHECK_NOTHROW(refuse_empty_wheel(four_rounds()));
}
