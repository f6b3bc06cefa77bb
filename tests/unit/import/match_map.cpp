// SPDX-License-Identifier: MIT
#include "import/match_map.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

using Lines = std::vector<std::string>;

ImportMap::Column entry(const std::string& heading, const std::string& is,
                        std::optional<std::size_t> number = std::nullopt, int line = 3) {
    return {heading, number, is, {}, {"map.yaml", line, 1, {}}};
}

struct Matched {
    Lines uses;
    std::string problems;
};

Matched match(const std::vector<ExportColumn>& columns, const std::vector<ImportMap::Column>& entries) {
    const auto questionnaire = small_questionnaire();
    ImportMap map;
    map.columns = entries;
    Problems problems;
    Matched matched;
    for (const auto& use : match_columns(columns, questionnaire, &map, {}, problems))
        matched.uses.push_back(brief(questionnaire, use));
    matched.problems = brief(problems);
    return matched;
}

}  // namespace

TEST_CASE("a map goes before everything else") {
    auto columns = headed({"POL1", "POL2", "office", "e-mail", "code"});
    columns[3].why_dropped = "e-mail address";
    CHECK(match(columns, {entry("POL1", "LEA1"), entry("POL2", "dropped"), entry("office", "proud"),
                          entry("e-mail", "office"), entry("code", "respondent")})
              .uses ==
          Lines{"LEA1 by map", "dropped by map", "proud by map", "office by map", "respondent by map"});
}

TEST_CASE("a map need not name every column and settles what would be double") {
    const auto matched = match(headed({"Policy?", "POL1", "POL2"}), {entry("Policy?", "POL1")});
    CHECK(matched.uses == Lines{"POL1 by map", "left over ('POL1' is column 1, by the map)", "POL2 by id"});
    CHECK(matched.problems == "");
}

TEST_CASE("headings in a map agree when their spaces do not") {
    CHECK(match(headed({"Our  policy\u00A0\n[ We have one ]"}), {entry("Our policy [ We have one ]", "POL1")})
              .uses == Lines{"POL1 by map"});
    CHECK(
        match(headed({"Relevance", "Relevance "}), {entry("Relevance ", "POL1"), entry("Relevance", "POL2")})
            .uses == Lines{"POL2 by map", "POL1 by map"});
}

TEST_CASE("a heading that is there twice needs the column's number") {
    const auto columns = headed({"Relevance", "POL2", "Relevance"});
    CHECK(match(columns, {entry("Relevance", "POL1", 3), entry("Relevance", "LEA1", 1)}).uses ==
          Lines{"LEA1 by map", "POL2 by id", "POL1 by map"});
    CHECK(match(columns, {entry("Relevance", "POL1")}).problems ==
          "3: 'Relevance' is the heading of columns 1 and 3 (say which one, for example 'column: 1')\n");
    CHECK(match(columns, {entry("Relevance", "POL1", 2)}).problems ==
          "3: column 2 has the heading 'POL2', not 'Relevance' (that heading is in columns 1 and 3)\n");
    CHECK(match(columns, {entry("Relevance", "POL1", 9)}).problems ==
          "3: there is no column 9 (that heading is in columns 1 and 3)\n");
    CHECK(match(columns, {entry("Elsewhere", "POL1", 2)}).problems ==
          "3: column 2 has the heading 'POL2', not 'Elsewhere' (see which columns the export has with "
          "--write-map)\n");
}

TEST_CASE("a heading that no column has is an error and only a warning when it is to be dropped") {
    const auto columns = headed({"We have a policy", "Where do you work?"});
    CHECK(match(columns, {entry("We have policies", "POL1")}).problems ==
          "3: no column has the heading 'We have policies' (did you mean 'We have a policy'?)\n");
    CHECK(match(columns, {entry("Something else", "POL1")}).problems ==
          "3: no column has the heading 'Something else' (see which columns the export has with "
          "--write-map)\n");
    CHECK(match(columns, {entry("Your manager", "dropped")}).problems ==
          "warning: 3: no column has the heading 'Your manager' (see which columns the export has with "
          "--write-map)\n");
}

TEST_CASE("a column that is named twice is an error") {
    CHECK(
        match(headed({"Policy"}), {entry("Policy", "POL1", {}, 3), entry("Policy", "POL2", 1, 5)}).problems ==
        "5: column 1 ('Policy') is in the map twice (the first one is in line 3; keep one of them)\n");
}
