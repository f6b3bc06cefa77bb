// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "score/topics_fixture.hpp"

using namespace topics_fixture;

TEST_CASE("the lowest dimension is a topic though its views are mixed") {
    RoundScores round;
    round.dimensions = {dimension("WEAK", 2, Views::agreed, 0.8), dimension("FINE", 3, Views::mixed, 0.6),
                        dimension("LOWEST", 1.2, Views::mixed, 0.74)};
    auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"WEAK", "LOWEST"});
    CHECK(!topics.list[0].reasons.lowest);
    CHECK(topics.list[1].reasons == TopicReasons{false, false, false, false, true});
    CHECK(topics.list[1].questions == std::vector<std::string>{"LOWEST1"});
    round.dimensions[2].mean = 2;  // another topic is as low
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"WEAK"});
}

TEST_CASE("the lowest dimension has a place among five topics") {
    RoundScores round;
    for (const auto* id : {"S1", "S2", "S3", "S4", "S5"})
        round.dimensions.push_back(dimension(id, 3, Views::split, 0.3));
    round.dimensions.push_back(dimension("LOWEST", 2, Views::split, 0.4));
    auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"S1", "S2", "S3", "S4", "LOWEST"});
    CHECK(topics.list[4].reasons == TopicReasons{true, false, false, false, true});
    CHECK(!topics.list[0].reasons.lowest);
}

TEST_CASE("what is hidden, alone, level with all others, or the strength is not called the lowest") {
    RoundScores round;
    round.dimensions = {dimension("A", 1, Views::mixed, 0.7)};
    CHECK(choose_topics(round).list.empty());
    round.dimensions.push_back(dimension("B", 1, Views::mixed, 0.7));
    CHECK(choose_topics(round).list.empty());
    round.dimensions[1].mean.reset();
    round.dimensions[1].views = Views::mixed;
    CHECK(choose_topics(round).list.empty());
    round.dimensions = {dimension("HIGHER", 4.5, Views::mixed, 0.6),
                        dimension("STRONG", 3.4, Views::agreed, 0.8)};
    CHECK(choose_topics(round).strength->dimension == "STRONG");
    CHECK(choose_topics(round).list.empty());
}

TEST_CASE("on a spectrum the lowest median is a topic too") {
    RoundScores round;
    round.dimensions = {places("LOW", {4, 4, 4, 0, 0}, 1, Views::mixed),
                        places("MIDDLE", {0, 0, 12, 0, 0}, 2, Views::agreed)};
    const auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"LOW"});
    CHECK(topics.list[0].reasons.lowest);
}

TEST_CASE("where the room agreed on levels, they say what stands lowest") {
    RoundScores round;
    round.dimensions = {dimension("LOW", 2.6, Views::mixed, 0.7), dimension("STRONG", 4, Views::agreed, 0.8)};
    CHECK(choose_topics(round).list.empty());  // not below the middle
    round.dimensions = {dimension("LOW", 2.4, Views::mixed, 0.7), dimension("AGREED", 3.1, Views::mixed, 0.7),
                        dimension("STRONG", 4, Views::agreed, 0.8)};
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"LOW"});
    round.dimensions[1].agreed = 1.5;
    auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"AGREED"});
    CHECK(topics.list[0].reasons.lowest);
    CHECK(topics.lowest == "AGREED");
    round.dimensions[0].agreed = 1.5;  // as low: the first of them
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"LOW"});
    round.dimensions[0].agreed = 3;
    round.dimensions[1].mean.reset();  // too few answered: what the room agreed on is no answer
    CHECK(ids(choose_topics(round)) == std::vector<std::string>{"AGREED"});
    round.dimensions[2].agreed = 1;  // whatever the answers say, this is no strength
    topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"STRONG"});
    REQUIRE(!(topics.strength && topics.strength->dimension == "STRONG"));
}

TEST_CASE("on a spectrum too what the room agreed on says what stands lowest") {
    RoundScores round;
    round.dimensions = {places("LOW", {4, 4, 4, 0, 0}, 1, Views::mixed),
                        places("AGREED", {0, 0, 12, 0, 0}, 2, Views::agreed)};
    round.dimensions[1].agreed = 0;
    const auto topics = choose_topics(round);
    CHECK(ids(topics) == std::vector<std::string>{"AGREED"});
    CHECK(topics.list[0].reasons.lowest);
}
