// SPDX-License-Identifier: MIT
// What a comparison makes of scores.
#include "score/compare.hpp"
#include <doctest/doctest.h>
#include "score/score.hpp"

using namespace socratic;

namespace {

DimensionScores shown(const std::string& id, long n, double mean, double deviation = 1) {
    DimensionScores dimension;
    dimension.id = id;
    dimension.n = n;
    dimension.mean = mean;
    dimension.sd = deviation;
    dimension.consensus = 0.5;
    dimension.questions_used = 3;
    dimension.questions_of = 4;
    return dimension;
}

DimensionScores gap(const std::string& id, Gap why) {
    DimensionScores dimension;
    dimension.id = id;
    dimension.gap = why;
    return dimension;
}

RoundScores year(const std::string& id, std::vector<DimensionScores> dimensions) {
    RoundScores round;
    round.id = id;
    round.respondents = 20;
    round.dimensions = std::move(dimensions);
    return round;
}

RoundScores reported(const std::string& id, const std::string& dimension, double level) {
    RoundScores round;
    round.id = id;
    round.is_reported = true;
    DimensionScores only;
    only.id = dimension;
    only.reported = level;
    round.dimensions = {only};
    return round;
}

Comparison compare_years(std::vector<RoundScores> rounds, Noise noise = Noise::unsaid,
                         const CompareFacts& facts = {}) {
    Scores scores;
    scores.rounds = std::move(rounds);
    return compare(scores, facts, {"", noise});
}

GroupScores group(const std::string& value, DimensionScores dimension) {
    GroupScores result;
    result.fact = "place";
    result.value = value;
    result.n = dimension.n;
    result.dimensions = {std::move(dimension)};
    return result;
}

}  // namespace

TEST_CASE("a change is told since the round before and since the first") {
    const auto comparison = compare_years(
        {year("1", {shown("A", 10, 2)}), year("2", {shown("A", 12, 2.5)}), year("3", {shown("A", 14, 4)})});
    const auto& changes = comparison.dimensions[0].changes;
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].from == "2");
    CHECK(changes[0].since == Since::previous);
    CHECK(changes[0].difference == 1.5);
    CHECK(changes[0].consensus == 0);
    CHECK(changes[1].from == "1");
    CHECK(changes[1].since == Since::first);
    CHECK(changes[1].difference == 2);
    CHECK_FALSE(changes[0].interval);
    CHECK(changes[0].verdict == Verdict::none);
    CHECK(comparison.dimensions[0].questions_used == 3);
    CHECK(comparison.dimensions[0].questions_of == 4);
    CHECK(compare_years({year("1", {shown("A", 10, 2)}), year("2", {shown("A", 12, 2.5)})})
              .dimensions[0]
              .changes.size() == 1);
}

TEST_CASE("a dimension in one round only is a gap in the other and has no change") {
    const auto comparison =
        compare_years({year("1", {gap("A", Gap::not_asked)}), year("2", {shown("A", 12, 2.5)})});
    CHECK(comparison.dimensions[0].changes.empty());
    CHECK(comparison.dimensions[0].rounds[0].gap == Gap::not_asked);
    CHECK_FALSE(comparison.dimensions[0].rounds[0].level());
    CHECK(comparison.dimensions[0].rounds[1].mean == 2.5);
}

TEST_CASE("reported rounds are compared by dimension and marked and have no interval") {
    const auto comparison = compare_years(
        {reported("1", "A", 1.5), year("2", {shown("A", 12, 2.5), shown("B", 12, 1)})}, Noise::intervals);
    REQUIRE(comparison.dimensions[0].changes.size() == 1);
    CHECK(comparison.dimensions[0].changes[0].difference == 1);
    CHECK(comparison.dimensions[0].changes[0].from_reported);
    CHECK_FALSE(comparison.dimensions[0].changes[0].interval);
    CHECK_FALSE(comparison.dimensions[0].changes[0].consensus);
    CHECK(comparison.dimensions[1].rounds[0].gap == Gap::not_reported);
    CHECK(comparison.dimensions[1].changes.empty());
}

TEST_CASE("an interval would give the standard deviation away and goes with it") {
    auto older = shown("A", 10, 2);
    older.sd.reset();
    const auto comparison =
        compare_years({year("1", {older}), year("2", {shown("A", 12, 2.5)})}, Noise::intervals);
    CHECK_FALSE(comparison.dimensions[0].rounds[0].interval);
    CHECK(comparison.dimensions[0].rounds[1].interval.has_value());
    CHECK_FALSE(comparison.dimensions[0].changes[0].interval);
}

TEST_CASE("a change of everybody who was invited has no interval even for pairs") {
    auto older = year("1", {shown("A", 20, 2)}), newer = year("2", {shown("A", 20, 2.5)});
    older.invited = newer.invited = 20;
    CompareFacts facts;
    facts.pairs = {{0, 1, {PairedScores{20, 0.5, 1}}}};
    auto comparison = compare_years({older, newer}, Noise::intervals, facts);
    CHECK_FALSE(comparison.dimensions[0].changes[0].interval);
    CHECK(comparison.dimensions[0].changes[0].paired->difference == 0.5);
    CHECK_FALSE(comparison.dimensions[0].changes[0].paired->interval);
    newer.invited = 21;
    comparison = compare_years({older, newer}, Noise::intervals, facts);
    CHECK(comparison.dimensions[0].changes[0].interval.has_value());
    CHECK(comparison.dimensions[0].changes[0].paired->interval.has_value());
    CHECK(comparison.dimensions[0].changes[0].paired->verdict == Verdict::clear);
}

TEST_CASE("a round that is not there yet is no round to compare with") {
    RoundScores later = year("3", {gap("A", Gap::not_asked)});
    later.not_yet = true;
    const auto comparison =
        compare_years({year("1", {shown("A", 10, 2)}), year("2", {shown("A", 12, 2.5)}), later});
    CHECK(comparison.dimensions[0].changes[0].to == "2");
    CHECK(comparison.rounds[2].not_yet);
}

TEST_CASE("the response rate is of those invited and not of a hidden round") {
    auto round = year("1", {shown("A", 10, 2)});
    round.invited = 25;
    CHECK(compare_years({round}).rounds[0].response_rate == doctest::Approx(0.8));
    round.hidden = Hidden::small;
    CHECK_FALSE(compare_years({round}).rounds[0].response_rate);
    CHECK_FALSE(compare_years({round}).rounds[0].respondents);
}

TEST_CASE("common questions are sorted by how far they moved") {
    auto older = shown("A", 10, 2), newer = shown("A", 12, 2.5);
    const auto question = [](const std::string& id, double mean, double consensus) {
        QuestionScores scores;
        scores.id = id;
        scores.n = 10;
        scores.mean = mean;
        scores.consensus = consensus;
        return scores;
    };
    older.questions = {question("A1", 2, 0.5), question("A2", 3, 0.25), question("A3", 1, 0.5)};
    newer.questions = {question("A1", 2.5, 0.75), question("A2", 1, 0.5), question("A3", 5, 0.5)};
    newer.questions[2].common = false;
    const auto questions = compare_years({year("1", {older}), year("2", {newer})}).questions;
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].id == "A2");
    CHECK(questions[0].difference() == -2);
    CHECK(questions[0].consensus_difference() == 0.25);
    CHECK(questions[1].id == "A1");
}

TEST_CASE("groups are sorted by gap and tell how they changed") {
    auto older = year("1", {shown("A", 20, 2)}), newer = year("2", {shown("A", 20, 2), shown("B", 20, 2)});
    older.groups = {group("hq", shown("A", 9, 2.5))};
    newer.groups = {group("hq", shown("A", 9, 3)), group("field", shown("A", 11, 2.5))};
    newer.groups[0].dimensions.push_back(shown("B", 9, 1));
    newer.groups[1].dimensions.push_back(shown("B", 11, 4));
    Scores scores;
    scores.rounds = {older, newer};
    const auto groups = *compare(scores, {}, {"place", Noise::intervals}).groups;
    CHECK(groups.round == "2");
    CHECK(groups.from == "1");
    REQUIRE(groups.gaps.size() == 2);
    CHECK(groups.gaps[0].dimension == "B");
    CHECK(groups.gaps[0].difference == 3);
    CHECK(groups.gaps[0].levels[groups.gaps[0].lower].value == "hq");
    CHECK(groups.gaps[0].verdict == Verdict::clear);
    const auto& policy = groups.gaps[1];
    CHECK(policy.levels[policy.lower].value == "field");
    CHECK(policy.verdict == Verdict::chance);
    CHECK(policy.levels[0].change == 0.5);
    CHECK(policy.levels[0].change_n == 9);
    CHECK_FALSE(policy.levels[1].change);
}

TEST_CASE("a single shown group has nothing beside it") {
    auto round = year("1", {shown("A", 20, 2)});
    GroupScores hidden;
    hidden.fact = "place";
    hidden.value = "field";
    hidden.hidden = Hidden::complement;
    round.groups = {group("hq", shown("A", 16, 3)), hidden};
    Scores scores;
    scores.rounds = {round};
    const auto groups = *compare(scores, {}, {"place", Noise::unsaid}).groups;
    CHECK(groups.gaps.empty());
    CHECK(groups.values[1].hidden == Hidden::complement);
    CHECK(groups.values[1].n == 0);
}

TEST_CASE("differences on scales of their own are sorted by their share of the scale") {
    auto older = year("1", {shown("A", 20, 3), shown("B", 20, 0.4)});
    auto newer = year("2", {shown("A", 20, 4), shown("B", 20, 0.7)});
    // One level of ten is less than three tenths of one.
    newer.dimensions[0].levels = {0, 10};
    newer.dimensions[1].levels = {0, 1};
    for (auto* round : {&older, &newer})
        for (auto& dimension : round->dimensions) {
            QuestionScores question;
            question.id = dimension.id + "1";
            question.n = 20;
            question.mean = dimension.mean;
            dimension.questions.push_back(question);
        }
    newer.groups = {group("hq", newer.dimensions[0]), group("field", older.dimensions[0])};
    newer.groups[0].dimensions.push_back(newer.dimensions[1]);
    newer.groups[1].dimensions.push_back(older.dimensions[1]);
    Scores scores;
    scores.rounds = {older, newer};
    const auto comparison = compare(scores, {}, {"place", Noise::unsaid});
    CHECK(comparison.dimensions[0].levels == LevelRange{0, 10});
    REQUIRE(comparison.questions.size() == 2);
    CHECK(comparison.questions[0].id == "B1");
    CHECK(comparison.questions[0].levels == LevelRange{0, 1});
    REQUIRE(comparison.groups->gaps.size() == 2);
    CHECK(comparison.groups->gaps[0].dimension == "B");
    CHECK(comparison.groups->gaps[0].dimension_levels == LevelRange{0, 1});
}
