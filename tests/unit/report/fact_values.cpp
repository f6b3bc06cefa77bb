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

}  // namespace

TEST_CASE("groups with their numbers, and where they differ") {
    ValueFacts facts;
    facts.groups = {comparison("gender", {group("woman", 7), group("man", 6)},
                               {gap("POL", 1.2, 2.4), gap("VOI", 2.01, 2.04)})};
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
        "    -\n"
        "      dimension: Voice\n"
        "      sentence: all groups place this on the same level\n"
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
        "  are_hidden: yes\n"
        "  hidden: These groups are not shown beside each other, because too few people answered in some of "
        "them. Their answers count in the whole.\n");
}

TEST_CASE("a fact without groups, and a comparison without a fact, are not there") {
    ValueFacts facts;
    facts.groups = {Comparison(), comparison("office", {}, {})};
    CHECK(fact_values(facts.facts()).empty());
}
