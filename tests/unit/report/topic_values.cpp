// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/value_parts.hpp"
#include "value_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

/// The ids of the questions of a topic, with a blank between.
std::string questions_of(const Members& topic) {
    std::string all;
    for (const auto& question : std::get<std::vector<Members>>(topic.find("questions")->content))
        all += (all.empty() ? "" : " ") + std::get<std::string>(question.find("id")->content);
    return all;
}

}  // namespace

TEST_CASE("a topic is its dimension with why it is one, and only the questions behind it") {
    ValueFacts facts;
    facts.topics.list = {{"POL", {true, false, false}, {"POL2", "POL1"}}, {"VOI", {false, true, true}, {}}};
    const auto topics = topic_values(facts.facts());
    REQUIRE(topics.size() == 2);
    CHECK(listing(topics[0]) ==
          "id: POL\n"
          "name: Policy\n"
          "short: Pol.\n"
          "section: Among ourselves\n"
          "lowest: 0\n"
          "highest: 4\n"
          "level: 2.3\n"
          "n: 12\n"
          "sd: 0.8\n"
          "consensus: 66%\n"
          "views: mixed views\n"
          "shows_figures: yes\n"
          "discuss: Who knows it?\n"
          "next_level: 3\n"
          "direction: Mostly there.\n"
          "horizon: All of it.\n"
          "number: 1\n"
          "is_split: yes\n"
          "is_unknown: no\n"
          "is_unplaced: no\n"
          "is_varied: no\n"
          "is_weak: no\n"
          "is_aimed: no\n"
          "is_lowest: no\n"
          "questions:\n"
          "  -\n"
          "    id: POL2\n"  // too few answered it: nothing but its wording
          "    text: The policy is ignored.\n"
          "    is_aim: no\n"
          "    is_reversed: yes\n"
          "    is_split: no\n"
          "    some_dont_know: no\n"
          "    is_unknown: no\n"
          "    gap: fewer than 5 answers\n"
          "    histogram: no\n"
          "  -\n"
          "    id: POL1\n"
          "    text: There is a policy.\n"
          "    is_aim: no\n"
          "    is_reversed: no\n"
          "    level: 2.1\n"
          "    n: 9\n"
          "    sd: 0.8\n"
          "    median: 2\n"
          "    consensus: 72%\n"
          "    views: mixed views\n"
          "    is_split: no\n"
          "    dont_know: 3\n"
          "    some_dont_know: yes\n"
          "    not_applicable: 1\n"
          "    no_answer: 0\n"
          "    unknown: 25%\n"
          "    is_unknown: yes\n"
          "    histogram: yes\n"
          "    anchors:\n"
          "      -\n"
          "        number: 3\n"
          "        text: It is reviewed.\n"
          "      -\n"
          "        number: 4\n"
          "        text: It has a budget.\n"
          "    highest_anchor: It has a budget.\n");
    CHECK(listing(topics[1]) ==
          "id: VOI\n"
          "name: Voice\n"
          "short: Voice\n"
          "lowest: 0\n"
          "highest: 4\n"
          "shows_figures: no\n"
          "gap: fewer than 5 answers\n"
          "number: 2\n"
          "is_split: no\n"
          "is_unknown: yes\n"
          "is_unplaced: no\n"
          "is_varied: no\n"
          "is_weak: yes\n"
          "is_aimed: no\n"
          "is_lowest: no\n");
}

TEST_CASE("a topic says that it varies where a fifth and three people say so") {
    ValueFacts facts;
    facts.topics.list = {{"POL", {}, {"POL1"}}};
    auto& question = facts.scores.rounds[0].dimensions[0].questions[0];  // nine people chose a level
    const auto varies = [&](long people) {
        question.varies = people;
        return std::get<bool>(topic_values(facts.facts()).front().find("is_varied")->content);
    };
    CHECK(varies(3));
    CHECK_FALSE(varies(2));
    question.n = 13;
    CHECK_FALSE(varies(3));
    question.n = 9;
    question.aim = true;
    CHECK_FALSE(varies(3));
}

TEST_CASE("two questions a topic, one where there are more than three topics") {
    ValueFacts facts;
    const Topic topic{"POL", {true, false, false}, {"POL1", "POL2"}};
    facts.topics.list = {topic, topic, topic};
    CHECK(questions_of(topic_values(facts.facts()).back()) == "POL1 POL2");
    facts.topics.list.push_back(topic);
    CHECK(questions_of(topic_values(facts.facts()).front()) == "POL1");
}

TEST_CASE("three requests, the first topics and the one that stands lowest") {
    ValueFacts facts;
    const auto requests = [&] {
        std::string all;
        for (const auto& request : request_values(facts.facts()))
            all += std::get<std::string>(request.find("number")->content) + " " +
                   std::get<std::string>(request.find("id")->content) + "; ";
        return all;
    };
    auto& voice = facts.questionnaire.dimensions[1];
    facts.scores.rounds[0].dimensions[1].agreed = 2;  // so that there is somewhere to go
    const Topic policy{"POL", {true, false, false}, {"POL1"}};
    facts.topics.list = {policy, policy, policy, {voice.id, {}, {"VOI1"}}};
    CHECK(requests() == "1 POL; 2 POL; 3 POL; ");
    facts.topics.lowest = "VOI";
    CHECK(requests() == "1 POL; 2 POL; 3 VOI; ");
    facts.topics.lowest = "POL";
    CHECK(requests() == "1 POL; 2 POL; 3 POL; ");
}

TEST_CASE("the strength is a topic without a number, or nothing") {
    ValueFacts facts;
    CHECK(listing(strength_values(facts.facts())).empty());
    facts.topics.strength = Topic{"POL", {}, {"POL1"}};
    const auto values = strength_values(facts.facts());
    CHECK(std::get<std::string>(values.find("number")->content).empty());
    CHECK(std::get<std::string>(values.find("level")->content) == "2.3");
    CHECK(questions_of(values) == "POL1");
}
