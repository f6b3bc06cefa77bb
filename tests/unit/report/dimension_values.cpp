// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/value_parts.hpp"
#include "value_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

LevelChange change(const std::string& from, double difference, Since since) {
    LevelChange made;
    made.from = from;
    made.to = "spring";
    made.since = since;
    made.difference = difference;
    return made;
}

/// The values of a dimension of the round, without its questions.
std::string values_of(const ValueFacts& facts, std::size_t dimension) {
    auto values = dimension_values(facts.facts(), facts.scores.rounds[0].dimensions[dimension]);
    std::erase_if(values.list, [](const auto& value) { return value.first == "questions"; });
    return listing(values);
}

}  // namespace

TEST_CASE("a dimension with everything said of it") {
    ValueFacts facts;
    auto& scores = facts.scores.rounds[0].dimensions[0];
    scores.agreed = 2.5;
    scores.target = 3.5;
    scores.target_by = "2028-05-31";
    auto& round = facts.assessment.rounds[0];
    round.agreed["POL"] = {2.5, plain_text("half of us know it")};
    round.notes["POL"] = plain_text("two came late");
    ComparedDimension compared;
    compared.id = "POL";
    compared.levels = {0, 4};
    compared.changes = {change("2024", 0.62, Since::previous), change("2022", -0.04, Since::first)};
    facts.comparison.dimensions = {compared};
    facts.assessment.actions.resize(1);
    facts.assessment.actions[0].dimension = "POL";
    facts.assessment.actions[0].what = plain_text("Print it");
    CHECK(values_of(facts, 0) ==
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
          "is_unknown: yes\n"
          "shows_figures: yes\n"
          "agreed: 2.5\n"
          "agreed_why: half of us know it\n"
          "note: two came late\n"
          "target: 3.5\n"
          "target_by: 31 May 2028\n"
          "discuss: Who knows it?\n"
          "change:\n"
          "  from: 2024\n"
          "  difference: +0.6\n"
          "  is_up: yes\n"
          "  is_down: no\n"
          "change_first:\n"  // less than half a tenth is no change
          "  from: 2022\n"
          "  difference: 0.0\n"
          "  is_up: no\n"
          "  is_down: no\n"
          "next_level: 3\n"  // from what was agreed, 2.5
          "direction: It is reviewed.\n"
          "horizon: It has a budget.\n"
          "actions:\n"
          "  -\n"
          "    dimension: Policy\n"
          "    what: Print it\n"
          "    is_planned: no\n"
          "    is_started: no\n"
          "    is_done: no\n"
          "    is_dropped: no\n"
          "    is_late: no\n");
}

TEST_CASE("a hidden dimension says only that it is hidden") {
    ValueFacts facts;
    auto& scores = facts.scores.rounds[0].dimensions[1];
    const std::string name = "id: VOI\nname: Voice\nshort: Voice\nlowest: 0\nhighest: 4\n";
    CHECK(values_of(facts, 1) == name + "is_unknown: no\nshows_figures: no\ngap: fewer than 5 answers\n");
    // That it protects another figure is not said.
    scores.hidden = Hidden::complement;
    CHECK(values_of(facts, 1) ==
          name + "is_unknown: no\nshows_figures: no\ngap: not shown, as others would be given away\n");
}

TEST_CASE("why there is no level") {
    ValueFacts facts;
    auto& scores = facts.scores.rounds[0].dimensions[1];
    scores.hidden = Hidden::no;
    const auto gap_of = [&](Gap gap) {
        scores.gap = gap;
        return std::get<std::string>(dimension_values(facts.facts(), scores).find("gap")->content);
    };
    CHECK(gap_of(Gap::not_asked) == "not asked");
    CHECK(gap_of(Gap::nobody_scored) == "no answers");
    CHECK(gap_of(Gap::too_few_common) == "too few common questions");
    CHECK(gap_of(Gap::not_reported) == "not reported");
    CHECK(gap_of(Gap::other_scale) == "reported on another scale");
    CHECK(gap_of(Gap::none).empty());
}

TEST_CASE("where to go begins at the mean, and ends at the highest level") {
    ValueFacts facts;
    const auto next_of = [&](double mean) {
        facts.scores.rounds[0].dimensions[0].mean = mean;
        const auto values = dimension_values(facts.facts(), facts.scores.rounds[0].dimensions[0]);
        std::string text;
        for (const auto* name : {"next_level", "direction", "horizon"})
            text += std::get<std::string>(values.find(name)->content) + "|";
        return text;
    };
    CHECK(next_of(2.25) == "3|It is reviewed.|It has a budget.|");
    CHECK(next_of(3) == "4|It has a budget.||");
    CHECK(next_of(1.97) == "3|It is reviewed.|It has a budget.|");  // 2.0 is shown: not "next, level 2"
    CHECK(next_of(1.94) == "2||It has a budget.|");
    CHECK(next_of(3.95) == "|||");                  // shown as 4.0
    CHECK(next_of(4) == "|||");                     // there is no higher level
    CHECK(next_of(0.5) == "1||It has a budget.|");  // nothing is said of level 1
    // The questions of a topic lead; the second is reversed and has no anchors, so the scale's words serve.
    facts.topics.list = {{"POL", {}, {"POL2"}}};
    CHECK(next_of(2.25) == "3|Mostly there.|All of it.|");
}

TEST_CASE("a dimension on two levels is told to a hundredth, one of a spectrum by its median") {
    ValueFacts facts;
    auto& scores = facts.scores.rounds[0].dimensions[0];
    const auto level = [&] {
        return std::get<std::string>(dimension_values(facts.facts(), scores).find("level")->content);
    };
    scores.levels = {0, 1};
    scores.mean = 0.625;
    CHECK(level() == "0.63");
    scores.levels = {0, 4};
    scores.mean.reset();
    scores.median = 3;
    CHECK(level() == "3.0");
    scores.reported = 1.5;
    CHECK(level() == "1.5");
}

TEST_CASE("the values of a question, and of one that too few answered") {
    ValueFacts facts;
    const auto& questions = facts.scores.rounds[0].dimensions[0].questions;
    const auto& policy = facts.questionnaire.dimensions[0];
    CHECK(listing(question_values(facts.facts(), policy, questions[0])) ==
          "id: POL1\n"
          "text: There is a policy.\n"
          "is_aim: no\n"
          "is_reversed: no\n"
          "level: 2.1\n"
          "n: 9\n"
          "sd: 0.8\n"
          "median: 2\n"
          "consensus: 72%\n"
          "views: mixed views\n"
          "is_split: no\n"
          "dont_know: 3\n"
          "some_dont_know: yes\n"
          "not_applicable: 1\n"
          "no_answer: 0\n"
          "unknown: 25%\n"
          "is_unknown: yes\n"
          "histogram: yes\n"
          "anchors:\n"
          "  -\n"
          "    number: 3\n"
          "    text: It is reviewed.\n"
          "  -\n"
          "    number: 4\n"
          "    text: It has a budget.\n"
          "highest_anchor: It has a budget.\n");
    CHECK(listing(question_values(facts.facts(), policy, questions[1])) ==
          "id: POL2\n"
          "text: The policy is ignored.\n"
          "is_aim: no\n"
          "is_reversed: yes\n"
          "is_split: no\n"
          "some_dont_know: no\n"
          "is_unknown: no\n"
          "gap: fewer than 5 answers\n"
          "histogram: no\n");
}
