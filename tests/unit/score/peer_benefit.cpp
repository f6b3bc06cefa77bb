// SPDX-License-Identifier: MIT
#include "score/peer_benefit.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

/// Consents, French; levels and targets of POL in shares of the scale.
Peer placed(const std::string& name, double level, double target) {
    return {name, {"fr"}, true, {{"POL", level}}, {{"POL", target}}, {}, {}};
}

Peer says(const std::string& name, std::vector<std::string> offers, std::vector<std::string> seeks) {
    return {name, {"fr"}, false, {}, {}, std::move(offers), std::move(seeks)};
}

}  // namespace

TEST_CASE("a member needs what it seeks or aims higher in") {
    CHECK(needs(says("A", {}, {"POL"}), "POL"));
    CHECK_FALSE(needs(says("A", {"POL"}, {"LEA"}), "POL"));
    CHECK(needs(placed("A", 0.4, 0.45), "POL"));
    CHECK_FALSE(needs(placed("A", 0.4, 0.44), "POL"));
    CHECK_FALSE(needs(placed("A", 0.8, 0.4), "POL"));
}

TEST_CASE("without consent neither level nor target counts, even when they are there") {
    auto silent = placed("A", 0.2, 0.8);
    silent.consent = false;
    CHECK_FALSE(needs(silent, "POL"));
    CHECK_FALSE(gap_to_target(silent, "POL"));
    CHECK_FALSE(find_benefit(silent, placed("B", 0.1, 0.9), "POL"));
    CHECK_FALSE(find_benefit(placed("B", 0.9, 0.9), silent, "POL"));
}

TEST_CASE("the gain goes to the teacher's level or the own target, whichever is nearer") {
    // 0.9 - 0.2 = 70 hundredths; with a target of 0.6 it is 40.
    CHECK(find_benefit(placed("T", 0.9, 0.9), placed("L", 0.2, 1), "POL")->points == 70);
    CHECK(find_benefit(placed("T", 0.9, 0.9), placed("L", 0.2, 0.6), "POL")->points == 40);
    const PeerReason reason{false, true, false, true};
    CHECK(find_benefit(placed("T", 0.9, 0.9), placed("L", 0.2, 0.6), "POL")->reason == reason);
}

TEST_CASE("seeking counts twenty and offering ten; an unknown level counts twenty") {
    CHECK(find_benefit(says("T", {"POL"}, {}), says("L", {}, {"POL"}), "POL")->points == 50);
    auto learner = placed("L", 0.2, 0.6);
    learner.seeks = {"POL"};
    auto teacher = placed("T", 0.5, 0.5);
    CHECK(find_benefit(teacher, learner, "POL")->points == 50);  // 30 + 20
    teacher.offers = {"POL"};
    CHECK(find_benefit(teacher, learner, "POL")->points == 60);
}

TEST_CASE("an offer counts for the least gain where the one who offers stands no higher") {
    auto teacher = placed("T", 0.25, 0.25);
    CHECK_FALSE(find_benefit(teacher, placed("L", 0.3, 0.6), "POL"));
    teacher.offers = {"POL"};
    const auto benefit = find_benefit(teacher, placed("L", 0.3, 0.6), "POL");
    REQUIRE(benefit);
    CHECK(benefit->points == 11);
    CHECK_FALSE(benefit->reason.stands_higher);
}

TEST_CASE("who neither offers nor is known to stand higher is no teacher") {
    CHECK_FALSE(find_benefit(says("T", {}, {}), says("L", {}, {"POL"}), "POL"));
    CHECK_FALSE(find_benefit(placed("T", 0.9, 0.9), says("L", {}, {"POL"}), "POL"));
}

TEST_CASE("a language in common: variants of one go together, the teacher's order holds") {
    auto teacher = says("T", {"POL"}, {});
    auto learner = says("L", {}, {"POL"});
    teacher.languages = {"en", "fr-CA"};
    learner.languages = {"fr", "en-GB"};
    CHECK(shared_language(teacher, learner) == "en");
    learner.languages = {"fr-FR"};
    CHECK(shared_language(teacher, learner) == "fr");
    learner.languages = {"es"};
    CHECK(shared_language(teacher, learner).empty());
    CHECK(find_benefit(teacher, learner, "POL")->points == 25);  // half of 50
}
