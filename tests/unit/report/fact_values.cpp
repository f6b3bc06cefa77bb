// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/value_parts.hpp"
#include "value_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

ComparedGroup group(std::optional<std::string> value, long n, Hidden hidden = Hidden::no) {
    return {std::move(value), hidden, n};
}

GroupGap gap(const std::string& dimension, double lower, double higher) {
    GroupGap made;
    made.dimension = dimension;
    made.dimension_levels = {0, 4};
    made.levels = {{"woman", 7, lower, {}, {}, {}}, {"man", 6, higher, {}, {}, {}}};
    made.higher = 1;
    made.difference = higher - lower;
    return made;
}

Comparison comparison(const std::string& fact, std::vector<ComparedGroup> values,
                      std::vector<GroupGap> gaps) {
    Comparison made;
    made.groups = ComparedGroups{fact, "spring", "", std::move(values), std::move(gaps)};
    return made;
}

GroupScores scored(std::optional<std::string> value, std::optional<double> policy,
                   std::optional<double> voice) {
    GroupScores made{"gender", std::move(value), Hidden::no, 6, {}};
    made.dimensions.resize(2);
    made.dimensions[0].id = "POL";
    made.dimensions[1].id = "VOI";
    made.dimensions[0].mean = policy;
    made.dimensions[1].mean = voice;
    for (auto& dimension : made.dimensions) {
        dimension.levels = {0, 4};
        if (!dimension.mean) dimension.hidden = Hidden::complement;
    }
    return made;
}

}  // namespace

TEST_CASE("groups with their numbers, and where they differ by a tenth of the scale") {
    ValueFacts facts;
    facts.groups = {
        comparison("gender", {group("woman", 7), group("man", 6)},
                   {gap("POL", 1.2, 2.4), gap("VOI", 2.01, 2.36)})};  // 0.4 as shown, of five levels
    CHECK(std::get<std::vector<Members>>(fact_values(facts.facts()).front().find("differences")->content)
              .size() == 2);
    facts.groups[0].groups->gaps[1] = gap("VOI", 2.04, 2.4);  // 2.0 and 2.4
    CHECK(std::get<std::vector<Members>>(fact_values(facts.facts()).front().find("differences")->content)
              .size() == 2);
    facts.groups[0].groups->gaps[1] = gap("VOI", 2.05, 2.44);  // 2.1 and 2.4
    CHECK(
        listing(fact_values(facts.facts())) ==
        "-\n"
        "  id: gender\n"
        "  name: Gender\n"
        "  groups:\n"
        "    -\n"
        "      name: Woman\n"
        "      n: 7\n"
        "    -\n"
        "      name: Man\n"
        "      n: 6\n"
        "  differences:\n"
        "    -\n"
        "      dimension: Policy\n"
        "      sentence: women place this 1.2 levels lower than men\n"
        "  is_wide: no\n"
        "  are_hidden: no\n"
        "  hidden: These groups are not shown beside each other, because too few people answered in some of "
        "them. Their answers count in the whole.\n");
}

TEST_CASE("of a hidden group no number is said, whether it is small or protects another") {
    ValueFacts facts;
    // The numbers here are what must not come out.
    facts.groups = {comparison("office",
                               {group("hq", 3, Hidden::small), group("field", 8, Hidden::complement),
                                group(std::nullopt, 2, Hidden::small)},
                               {})};
    CHECK(
        listing(fact_values(facts.facts())) ==
        "-\n"
        "  id: office\n"
        "  name: Office\n"
        "  groups:\n"
        "    -\n"
        "      name: Headquarters\n"
        "      n: not shown\n"
        "    -\n"
        "      name: Field\n"
        "      n: not shown\n"
        "    -\n"
        "      name: people who did not say\n"
        "      n: not shown\n"
        "  is_wide: no\n"
        "  are_hidden: yes\n"
        "  hidden: These groups are not shown beside each other, because too few people answered in some of "
        "them. Their answers count in the whole.\n");
}

TEST_CASE("a difference is that of the levels as they are shown beside it") {
    ValueFacts facts;
    facts.groups = {comparison("gender", {group("woman", 7), group("man", 6)}, {gap("POL", 1.26, 2.34)})};
    const auto fact = fact_values(facts.facts()).front();  // 1.3 and 2.3, although they differ by 1.08
    CHECK(listing(std::get<std::vector<Members>>(fact.find("differences")->content)) ==
          "-\n  dimension: Policy\n  sentence: women place this 1.0 levels lower than men\n");
}

TEST_CASE("where one group alone may be shown it is not said that groups are not beside each other") {
    ValueFacts facts;
    facts.groups = {comparison("office", {group("hq", 12), group("field", 3, Hidden::small)}, {})};
    CHECK(
        std::get<std::string>(fact_values(facts.facts()).front().find("hidden")->content) ==
        "Only one group may be shown, because too few people answered in the others. Their answers count in "
        "the whole.");
}

TEST_CASE("a fact without groups, and a comparison without a fact, are not there") {
    ValueFacts facts;
    facts.groups = {Comparison(), comparison("office", {}, {})};
    CHECK(fact_values(facts.facts()).empty());
}

TEST_CASE("levels of groups stand beside each other, without the groups and figures that are hidden") {
    ValueFacts facts;
    auto& round = facts.scores.rounds.front();
    round.groups = {scored("woman", 1.24, {}), scored("man", 2.4, 3.0), scored(std::nullopt, 9.9, 9.9)};
    round.groups[2].hidden = Hidden::small;
    facts.groups = {
        comparison("gender", {group("woman", 7), group("man", 6), group({}, 2, Hidden::small)}, {})};
    const auto fact = fact_values(facts.facts()).front();
    const auto list = [&](const char* name) {
        return listing(std::get<std::vector<Members>>(fact.find(name)->content));
    };
    CHECK(list("shown") == "-\n  name: Woman\n-\n  name: Man\n");
    CHECK(list("dimensions") ==
          "-\n"
          "  id: POL\n"
          "  name: Policy\n"
          "  cells:\n"
          "    -\n"
          "      name: Woman\n"
          "      level: 1.2\n"
          "    -\n"
          "      name: Man\n"
          "      level: 2.4\n"
          "  levels: Woman 1.2, Man 2.4\n"
          "-\n"
          "  id: VOI\n"
          "  name: Voice\n"
          "  cells:\n"
          "    -\n"
          "      name: Woman\n"
          "      level: –\n"
          "    -\n"
          "      name: Man\n"
          "      level: 3.0\n"
          "  levels: Man 3.0\n");
    CHECK(!std::get<bool>(fact.find("is_wide")->content));
}

TEST_CASE("a figure that is hidden is not said even where it is there") {
    ValueFacts facts;
    auto& round = facts.scores.rounds.front();
    round.groups = {scored("woman", 1.24, 2.0), scored("man", 2.4, 3.0)};
    round.groups[1].dimensions[1].hidden = Hidden::complement;
    facts.groups = {comparison("gender", {group("woman", 7), group("man", 6)}, {})};
    CHECK(listing(fact_values(facts.facts())).find("3.0") == std::string::npos);
}

TEST_CASE("more than five groups are too wide for a table, and a spectrum has no means beside each other") {
    ValueFacts facts;
    auto& round = facts.scores.rounds.front();
    for (const auto* value : {"a", "b", "c", "d", "e", "f"}) round.groups.push_back(scored(value, 2, 2));
    facts.groups = {comparison("gender", {group("a", 6)}, {})};
    CHECK(std::get<bool>(fact_values(facts.facts()).front().find("is_wide")->content));
    facts.questionnaire.kind = Kind::spectrum;
    for (const auto* name : {"shown", "dimensions"})
        CHECK(std::get<std::vector<Members>>(fact_values(facts.facts()).front().find(name)->content).empty());
}
