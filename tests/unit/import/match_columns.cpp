// SPDX-License-Identifier: MIT
#include "import/match_columns.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

using Lines = std::vector<std::string>;

struct Matched {
    Lines uses;
    std::string problems;
};

Matched match(const std::vector<ExportColumn>& columns, const MatchOptions& options = {},
              const ImportMap* map = nullptr, const Questionnaire& questionnaire = small_questionnaire()) {
    Problems problems;
    Matched matched;
    for (const auto& use : match_columns(columns, questionnaire, map, options, problems))
        matched.uses.push_back(brief(questionnaire, use));
    matched.problems = brief(problems);
    return matched;
}

std::string match_one(const std::string& heading) { return match(headed({heading})).uses.at(0); }

}  // namespace

TEST_CASE("columns are matched by id whatever their case") {
    CHECK(match(headed({"pol1", "POL2", "Office", "PROUD", "other"})).uses ==
          Lines{"POL1 by id", "POL2 by id", "office by id", "proud by id", "left over"});
}

TEST_CASE("columns are matched by wording in any language of the questionnaire") {
    CHECK(match_one("We have a gender equality policy.") == "POL1 by wording");
    CHECK(match_one("Nous avons une politique d\u2019\u00E9galit\u00E9 des genres") == "POL1 by wording");
    CHECK(match_one("The policy is understand-able: everybody can use it.") == "POL2 by wording");
    CHECK(match_one("La politique est compr\u00E9hensible\u00A0; chacun\u00B7e peut s\u2019en servir.") ==
          "POL2 by wording");
    CHECK(match_one("O\u00F9 travaillez-vous?") == "office by wording");
    CHECK(match_one("what are we proud of ?") == "proud by wording");
}

TEST_CASE("numbers ids and copies' digits around a wording do not matter") {
    CHECK(match_one("3. Our leaders speak about it.") == "LEA1 by wording");
    CHECK(match_one("Q3: Our leaders speak about it.") == "LEA1 by wording");
    CHECK(match_one("LEA1. Our leaders speak about it.") == "LEA1 by wording");
    CHECK(match_one("LEA1 \u2013 La direction en parle.") == "LEA1 by wording");
    CHECK(match_one("[LEA1] Our leaders speak about it.") == "LEA1 by wording");
    CHECK(match_one("Our leaders speak about it.2") == "LEA1 by wording");
    CHECK(match_one("Our leaders speak about it2") == "LEA1 by wording");
}

TEST_CASE("two columns for one question are an error that names both") {
    const auto matched = match(headed({"POL1", "We have a gender equality policy.", "LEA1"}));
    CHECK(
        matched.problems ==
        "column 1 ('POL1') and column 2 ('We have a gender equality policy.') are both 'POL1' (say in a map "
        "which one it is, and 'is: dropped' for the others)\n");
    CHECK(matched.uses == Lines{"left over, POL1? ('POL1' has several columns)",
                                "left over, POL1? ('POL1' has several columns)", "LEA1 by id"});
}
