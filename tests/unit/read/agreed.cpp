// SPDX-License-Identifier: MIT
#include "read/agreed.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

Questionnaire questionnaire() {
    Questionnaire made;
    made.id = "q";
    Dimension policy, leading;
    policy.id = "POL";
    leading.id = "LEA";
    made.dimensions = {policy, leading};
    return made;
}

}  // namespace

TEST_CASE("a file of agreed levels is read alone") {
    const auto agreed = read_agreed_file("# mine\nPOL: {level: 2.5, why: \"a \\\"b\\\": \\\\ #\"}\nLEA: 3\n",
                                         "a.yaml", questionnaire());
    CHECK(agreed.at("POL").level == 2.5);
    CHECK(in(agreed.at("POL").why, "") == "a \"b\": \\ #");
    CHECK(agreed.at("LEA").level == 3);
    CHECK(read_agreed_file("# nothing yet\n", "a.yaml", questionnaire()).empty());
}

TEST_CASE("a file of targets is read alone") {
    const auto targets =
        read_targets_file("POL: {level: 4, by: 2027-06-30}\nLEA: 3.75\n", "t.yaml", questionnaire());
    CHECK(targets.at("POL").by == "2027-06-30");
    CHECK(targets.at("LEA").level == 3.75);
}

TEST_CASE("every problem of such a file is told") {
    CHECK(
        brief([] { read_agreed_file("PLO: 3\nLEA: 2.3\nPOL: {lever: 3}\n", "a.yaml", questionnaire()); }) ==
        "1:1 unknown dimension 'PLO' (did you mean 'POL'?)\n"
        "2:6 expected a level or a half, got '2.3' (an agreed level is a whole one such as 2, or a half such "
        "as 2.5)\n"
        "3:7 unknown key 'lever' (did you mean 'level'?)\n");
    CHECK(brief([] { read_targets_file("- POL\n", "t.yaml", questionnaire()); }) ==
          "1:1 expected a map by dimension, got a list (write 'POL: 3' lines)\n");
}
