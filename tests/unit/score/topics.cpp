// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "score/topics_fixture.hpp"

using namespace topics_fixture;

TEST_CASE("views that split come first, then what is unknown, then what is weak and agreed") {
    RoundScores round;
    round.dimensions = {dimension("WEAK", 1, Views::agreed, 0.8), unknown("UNKNOWN", 5, 20),
                        dimension("SPLIT", 3, Views::split, 0.3), dimension("FINE", 3, Views::mixed, 0.6)};
    const auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"SPLIT", "UNKNOWN", "WEAK"});
    CHECK(topics.list[0].reasons == TopicReasons{true, false, false});
    CHECK(topics.list[1].reasons == TopicReasons{false, true, false});
    CHECK(topics.list[2].reasons == TopicReasons{false, false, true});
    CHECK(topics.list[1].questions == std::vector<std::string>{"UNKNOWN1"});
}

TEST_CASE("a fifth and three people make what is unknown a topic") {
    RoundScores round;
    round.dimensions = {unknown("A", 3, 12)};  // 3 of 15
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"A"});
    round.dimensions = {unknown("A", 3, 13)};  // 3 of 16, less than a fifth
    CHECK(choose_topics(round).list.empty());
    round.dimensions = {unknown("A", 2, 5)};  // more than a fifth, but two people
    CHECK(choose_topics(round).list.empty());
}

TEST_CASE("at most five topics and two of each kind first") {
    RoundScores round;
    for (const auto* id : {"S1", "S2", "S3", "S4"})
        round.dimensions.push_back(dimension(id, 3, Views::split, 0.3));
    for (const auto* id : {"W1", "W2", "W3"})
        round.dimensions.push_back(dimension(id, 1, Views::agreed, 0.8));
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"S1", "S2", "S3", "W1", "W2"});
}

TEST_CASE("the widest split and the lowest level come first of their kind") {
    RoundScores round;
    round.dimensions = {dimension("S1", 3, Views::split, 0.4), dimension("S2", 3, Views::split, 0.2),
                        dimension("W1", 2, Views::agreed, 0.8), dimension("W2", 0.5, Views::agreed, 0.8)};
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"S2", "S1", "W2", "W1"});
}

TEST_CASE("the strength is the highest that views agree on and never a topic") {
    RoundScores round;
    round.dimensions = {dimension("HIGHER", 4.5, Views::mixed, 0.6),
                        dimension("STRONG", 3.4, Views::agreed, 0.8)};
    auto topics = choose_topics(round);
    REQUIRE(topics.strength);
    CHECK(topics.strength->dimension == "STRONG");
    CHECK(topics.list.empty());
    round.dimensions = {dimension("HIGH", 4.5, Views::mixed, 0.6),
                        dimension("SPLIT", 4.8, Views::split, 0.3)};
    topics = choose_topics(round);
    REQUIRE(topics.strength);
    CHECK(topics.strength->dimension == "HIGH");
    round.dimensions = {dimension("LOW", 2.5, Views::agreed, 0.9)};  // not above the middle
    CHECK_FALSE(choose_topics(round).strength);
}

TEST_CASE("what many don't know, or views split on in one question, is no strength but a topic") {
    RoundScores round;
    auto strong = dimension("STRONG", 4.4, Views::agreed, 0.8);
    round.dimensions = {strong, dimension("NEXT", 3.1, Views::agreed, 0.8)};
    CHECK(choose_topics(round).strength->dimension == "STRONG");
    round.dimensions[0].questions.front().dont_know = 4;  // 4 of 24, less than a fifth
    CHECK(choose_topics(round).strength->dimension == "STRONG");
    round.dimensions[0].questions.front().dont_know = 5;  // 5 of 25
    auto topics = choose_topics(round);
    CHECK(topics.strength->dimension == "NEXT");
    CHECK(ids(topics) == std::vector<std::string>{"STRONG"});
    CHECK(topics.list[0].reasons.unknown);
    round.dimensions[0] = strong;
    round.dimensions[0].questions.push_back(strong.questions.front());
    round.dimensions[0].questions.back().id = "STRONG2";
    round.dimensions[0].questions.back().views = Views::split;
    topics = choose_topics(round);
    CHECK(topics.strength->dimension == "NEXT");
    CHECK(ids(topics) == std::vector<std::string>{"STRONG"});
    CHECK(topics.list[0].questions == std::vector<std::string>{"STRONG2"});
    round.dimensions.pop_back();  // nothing else is strong: no strength
    CHECK_FALSE(choose_topics(round).strength);
}

TEST_CASE("on a spectrum where aims stand highest above today is a topic and no strength") {
    RoundScores round;
    const std::vector<long> today{0, 0, 0, 12, 0}, aims{0, 0, 0, 0, 12};
    round.dimensions = {places("HIGH", today, 3, Views::agreed, aims, 4)};
    const auto topics = choose_topics(round);
    CHECK_FALSE(topics.strength);
    CHECK(ids(topics) == std::vector<std::string>{"HIGH"});
}

TEST_CASE("what is hidden is no topic and no strength") {
    RoundScores round;
    DimensionScores hidden;
    hidden.id = "A";
    hidden.gap = Gap::hidden;
    hidden.hidden = Hidden::small;
    QuestionScores question;
    question.id = "A1";
    question.hidden = Hidden::small;
    hidden.questions = {question};
    round.dimensions = {hidden};
    const auto topics = choose_topics(round);
    CHECK(topics.list.empty());
    CHECK_FALSE(topics.strength);
}

TEST_CASE("on a spectrum the median says what is weak and what is strong") {
    RoundScores round;
    round.dimensions = {places("LOW", {0, 12, 0, 0, 0}, 1, Views::agreed),
                        places("MIDDLE", {0, 0, 12, 0, 0}, 2, Views::agreed),
                        places("HIGH", {0, 0, 0, 12, 0}, 3, Views::agreed),
                        places("SPLIT", {6, 0, 0, 0, 6}, 2, Views::split)};
    const auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"SPLIT", "LOW"});
    CHECK(topics.list[1].reasons == TopicReasons{false, false, true});
    REQUIRE(topics.strength);
    CHECK(topics.strength->dimension == "HIGH");
}

TEST_CASE("on a spectrum the two dimensions whose aims stand above today most of all are topics") {
    RoundScores round;
    const std::vector<long> low{6, 6, 0, 0, 0}, middle{0, 6, 6, 0, 0}, high{0, 0, 0, 6, 6};
    round.dimensions = {places("NEAR", middle, 1.5, Views::mixed, {0, 4, 8, 0, 0}, 2),
                        places("FAR", low, 0.5, Views::mixed, high, 3.5),
                        places("SAME", middle, 1.5, Views::mixed, middle, 1.5),
                        places("NEXT", middle, 1.5, Views::mixed, {0, 0, 6, 6, 0}, 2.5)};
    const auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"FAR", "NEXT"});
    CHECK(topics.list[0].reasons == TopicReasons{false, false, false, true});
    CHECK(topics.list[0].questions == std::vector<std::string>{"FAR", "FAR:aim"});
}

TEST_CASE("aims that nobody knows of are no topic, aims on which views split are") {
    RoundScores round;
    auto scores = places("A", {0, 0, 12, 0, 0}, 2, Views::agreed, {0, 0, 6, 0, 6}, 3);
    scores.questions[1].dont_know = 9;
    round.dimensions = {scores};
    CHECK_FALSE(choose_topics(round).list.at(0).reasons.unknown);
    round.dimensions[0].questions[1].views = Views::split;
    const auto topics = choose_topics(round);
    CHECK(topics.list.at(0).reasons.split);
    CHECK(topics.list.at(0).questions == std::vector<std::string>{"A:aim"});
}

TEST_CASE("a dimension that few could place is a topic, one that is kept back because of others is none") {
    RoundScores round;
    round.respondents = 10;
    auto few = dimension("FEW", 3, Views::mixed, 0.6);
    few.mean.reset();
    few.views = Views::none;
    few.gap = Gap::hidden;
    few.hidden = Hidden::small;
    few.questions[0] = {};
    few.questions[0].id = "FEW1";
    round.dimensions = {dimension("WEAK", 2, Views::agreed, 0.8), few};
    auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"FEW", "WEAK"});
    TopicReasons unplaced;
    unplaced.unplaced = true;
    CHECK(topics.list[0].reasons == unplaced);
    CHECK(topics.list[0].questions == std::vector<std::string>{"FEW1"});
    CHECK(ids(choose_topics(round, 6)) == std::vector<std::string>{"WEAK"});  // half of ten may have
    round.dimensions[1].hidden = Hidden::complement;
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"WEAK"});
    round.dimensions[1].hidden = Hidden::no;
    round.dimensions[1].gap = Gap::not_asked;
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"WEAK"});
    round.dimensions[1].gap = Gap::nobody_scored;
    CHECK(choose_topics(round).list[0].reasons == unplaced);
}
