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

TEST_CASE("a column of several questions' wording is proposed and not taken") {
    auto questionnaire = small_questionnaire();
    questionnaire.dimensions[1].questions[0].text = questionnaire.dimensions[0].questions[0].text;
    const auto matched =
        match(headed({"We have a gender equality policy.", "We have a gender equality policy.2"}), {},
              nullptr, questionnaire);
    CHECK(matched.uses == Lines{"left over, POL1? (it has the wording of 'POL1' and 'LEA1')",
                                "left over, LEA1? (it has the wording of 'POL1' and 'LEA1')"});
    CHECK(matched.problems == "");
}

TEST_CASE("of several questions with one wording the heading may name the dimension") {
    auto questionnaire = small_questionnaire();
    questionnaire.dimensions[1].questions[0].text = questionnaire.dimensions[0].questions[0].text;
    auto columns = headed(
        {"Leadership [We have a gender equality policy.]", "Politique: We have a gender equality policy."});
    for (auto& column : columns)
        column.wordings.insert(column.wordings.begin(), "We have a gender equality policy.");
    CHECK(match(columns, {}, nullptr, questionnaire).uses == Lines{"LEA1 by wording", "POL1 by wording"});
    columns[1].heading = "Part 2: We have a gender equality policy.";
    columns[1].wordings.back() = columns[1].heading;
    CHECK(match(columns, {}, nullptr, questionnaire).uses[1] ==
          "left over, POL1? (it has the wording of 'POL1' and 'LEA1')");
}

TEST_CASE("the wordings of a column are tried in their order") {
    auto columns = headed({"Post-workshop survey: Our leaders speak about it."});
    columns[0].ids.clear();
    columns[0].wordings = {"Our leaders speak about it.",
                           "Post-workshop survey: Our leaders speak about it."};
    CHECK(match(columns).uses == Lines{"LEA1 by wording"});
}

TEST_CASE("a nearly matching column is proposed and not taken") {
    CHECK(match_one("We have a gender equality strategy.") == "left over, POL1?");
    CHECK(match_one("POL_1") == "left over, POL1?");
    CHECK(match_one("LEA1. They speak about nothing.") == "left over, LEA1?");
    CHECK(match(headed({"POL1", "We have a gender equality strategy."})).uses ==
          Lines{"POL1 by id", "left over"});
}

TEST_CASE("former ids count when nothing is called so and the question has no other column") {
    CHECK(match(headed({"polx"})).uses == Lines{"POL1 by id"});
    CHECK(match(headed({"POLX", "POL1"})).uses == Lines{"left over", "POL1 by id"});
}

TEST_CASE("a question that is not asked is left over and the reason is said") {
    CHECK(match_one("lea9") == "left over ('LEA9' is off)");
    CHECK(match_one("Our board has a budget") == "left over ('LEA9' is off)");
    auto questionnaire = small_questionnaire();
    questionnaire.dropped = {"MAS4"};
    questionnaire.not_short = {"MAS5"};
    CHECK(match(headed({"MAS4", "mas5"}), {}, nullptr, questionnaire).uses ==
          Lines{"left over ('MAS4' is dropped)", "left over ('MAS5' is not in the short form)"});
}

TEST_CASE("an id and the wording of another question are an error") {
    auto columns = headed({"POL1"});
    columns[0].wordings = {"Our leaders speak about it."};
    const auto matched = match(columns);
    CHECK(matched.uses == Lines{"left over, LEA1? (it has the id of 'POL1' and the wording of 'LEA1')"});
    CHECK(
        matched.problems ==
        "column 1 ('POL1') has the id of 'POL1' and the wording of 'LEA1' (say in a map which one it is)\n");
}

TEST_CASE("an id with a wording that is nothing like the question's is warned about") {
    auto columns = headed({"POL1", "POL2"});
    columns[0].wordings = {"Do you agree to take part?"};
    columns[1].wordings = {"The policy is understandable by everybody"};
    const auto matched = match(columns);
    CHECK(matched.uses == Lines{"POL1 by id", "POL2 by id"});
    CHECK(matched.problems ==
          "warning: column 1 ('POL1') is 'POL1' by its id, but asks 'Do you agree to take part?' (if it is "
          "another question, say in a map which one)\n");
}

TEST_CASE("many ids with wordings in another language are one warning") {
    auto questionnaire = small_questionnaire();
    auto& questions = questionnaire.dimensions[0].questions;
    std::vector<ExportColumn> columns;
    for (int i = 3; i <= 7; ++i) {
        questions.push_back(question("POL" + std::to_string(i), "A question of its own kind", "Une autre"));
        columns.push_back(headed({questions.back().id})[0]);
        columns.back().wordings = {"Haben wir eine Politik der Gleichstellung?"};
    }
    CHECK(match(columns, {}, nullptr, questionnaire).problems ==
          "warning: column 1 ('POL3') is 'POL3' by its id, but asks 'Haben wir eine Politik der "
          "Gleichstellun…'; 4 more do not ask what their id says (is the export in another language, or made "
          "with another questionnaire?)\n");
}

TEST_CASE("what a format drops is not taken whatever it is called") {
    auto columns = headed({"POL1", "POL2", "LEA1"});
    columns[0].role = ExportRole::metadata;
    columns[1].why_dropped = "e-mail address";
    columns[2].role = ExportRole::unique_id;
    CHECK(match(columns).uses == Lines{"dropped by format", "dropped by format", "dropped by format"});
}

TEST_CASE("people's own codes are known by id in our own forms only") {
    const auto format = [](ExportFormat each) { return MatchOptions{each, false, {}}; };
    CHECK(match(headed({"respondent", "POL1"}), format(ExportFormat::answer_sheet)).uses ==
          Lines{"respondent by id", "POL1 by id"});
    CHECK(match(headed({"respondent", "POL1", "POL2"}), format(ExportFormat::kobotoolbox)).uses ==
          Lines{"respondent by id", "POL1 by id", "POL2 by id"});
    CHECK(match(headed({"respondent", "POL1"}), format(ExportFormat::kobotoolbox)).uses ==
          Lines{"left over, respondent? (it may hold names)", "POL1 by id"});
    CHECK(match(headed({"respondent", "POL1", "POL2", "LEA1"}), format(ExportFormat::google_forms)).uses[0] ==
          "left over, respondent? (it may hold names)");
}

TEST_CASE("columns left over are questions by position when that is asked for") {
    const MatchOptions by_position{ExportFormat::table, true, {}};
    CHECK(match(headed({"a", "POL2", "b"}), by_position).uses ==
          Lines{"POL1 by position", "POL2 by id", "LEA1 by position"});
    const auto wrong = match(headed({"a", "POL2"}), by_position);
    CHECK(wrong.uses == Lines{"left over", "POL2 by id"});
    CHECK(wrong.problems ==
          "1 column is left for 2 questions by position (there must be as many: say in a map what the others "
          "are, or 'is: dropped')\n");
    CHECK(match(headed({"a", "POL1", "POL2", "LEA1"}), by_position).problems == "");
}

TEST_CASE("columns that have one wording in common are told apart by position when asked for") {
    auto questionnaire = small_questionnaire();
    questionnaire.dimensions[1].questions[0].text = questionnaire.dimensions[0].questions[0].text;
    const auto columns =
        headed({"We have a gender equality policy.", "POL2", "We have a gender equality policy.2"});
    CHECK(match(columns, {ExportFormat::microsoft_forms, true, {}}, nullptr, questionnaire).uses ==
          Lines{"POL1 by position", "POL2 by id", "LEA1 by position"});
}

TEST_CASE("codes that our forms give to facts and open questions are ids too") {
    auto questionnaire = small_questionnaire();
    questionnaire.facts[0].id = "place-of-work";
    CHECK(match(headed({"placeofwork"}), {}, nullptr, questionnaire).uses == Lines{"place-of-work by id"});
}
