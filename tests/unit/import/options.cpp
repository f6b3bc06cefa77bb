// SPDX-License-Identifier: MIT
#include "import/options.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

/// "level 4", "DK", "NA", "empty" or "unknown", for POL1.
std::string level(const std::string& text, ExportFormat format = ExportFormat::google_forms,
                  const ImportMap* map = nullptr) {
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        small_questionnaire(), format, map);
    const auto cell = reader.find_level(text);
    CHECK(reader.find_level(text) == cell);  // the second time from memory
    if (!cell) return "unknown";
    if (*cell == cell_dont_know) return "DK";
    if (*cell == cell_not_applicable) return "NA";
    if (*cell == cell_empty) return "empty";
    return "level " + std::to_string(*cell + 1);
}

}  // namespace

TEST_CASE("an option is a level by its number") {
    CHECK(level("4") == "level 4");
    CHECK(level(" 4 ") == "level 4");
    CHECK(level("4.0") == "level 4");
    CHECK(level("4,00") == "level 4");
    CHECK(level("0") == "unknown");
    CHECK(level("6") == "unknown");
    CHECK(level("4.5") == "unknown");
    CHECK(level("4.000") == "unknown");
    CHECK(level("04") == "unknown");
}

TEST_CASE("an option is a level by its name in any language") {
    CHECK(level("Agree") == "level 4");
    CHECK(level("agree;") == "level 4");
    CHECK(level("d\u2019accord") == "level 4");
    CHECK(level("Tout \u00E0 fait d'accord") == "level 5");
    CHECK(level("agreed and usually followed") == "level 3");
    CHECK(level("In place: agreed and usually followed") == "level 3");
    CHECK(level("Adopted and reviewed") == "level 5");
    CHECK(level("Agre") == "unknown");
}

TEST_CASE("a number and a name count when they say the same") {
    CHECK(level("3 - In place") == "level 3");
    CHECK(level("3 In place") == "level 3");
    CHECK(level("(3) In place") == "level 3");
    CHECK(level("In place (3)") == "level 3");
    CHECK(level("4 - In place") == "unknown");
    CHECK(level("3 - In plase") == "unknown");
}

TEST_CASE("don't know and not applicable have codes labels and the program's own words") {
    CHECK(level("DK") == "DK");
    CHECK(level("nsp") == "DK");
    CHECK(level("I don\u2019t know") == "DK");
    CHECK(level("Je ne sais pas") == "DK");
    CHECK(level("NA") == "NA");
    CHECK(level("SO") == "NA");
    CHECK(level("Sans objet") == "NA");
    CHECK(level("") == "empty");
    CHECK(level(" \u00A0") == "empty");
    CHECK(level("NA/Don't know") == "unknown");
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        small_questionnaire(), ExportFormat::table, nullptr);
    reader.add_labels({"es", {{"form.dont_know", "No s\u00E9"}, {"form.not_applicable", "No procede"}}});
    CHECK(reader.find_level("no s\u00E9") == cell_dont_know);
    CHECK(reader.find_level("No procede.") == cell_not_applicable);
}

TEST_CASE("N/A is not applicable only where a tool writes it for nothing else") {
    CHECK(level("N/A", ExportFormat::google_forms) == "NA");
    CHECK(level("n/a", ExportFormat::surveymonkey) == "NA");
    for (const auto format : {ExportFormat::limesurvey, ExportFormat::kobotoolbox, ExportFormat::odk,
                              ExportFormat::table, ExportFormat::answer_sheet})
        for (const auto* text : {"N/A", "n/a", "N.A.", "#N/A"}) CHECK(level(text, format) == "unknown");
    ImportMap map;
    map.values = {{"N/A", "empty"}};
    CHECK(level("n/a", ExportFormat::limesurvey, &map) == "empty");
    CHECK(level("N/A", ExportFormat::google_forms, &map) == "empty");
    map.values = {{"n/a", "NA"}};
    CHECK(level("N/A", ExportFormat::limesurvey, &map) == "NA");
}

TEST_CASE("an unknown option is settled in the map, for a column before for all") {
    ImportMap map;
    map.values = {{"Agre", "4"}, {"Yes", "5"}, {"Agree", "2"}, {"Off", "9"}};
    CHECK(level("Agre", ExportFormat::table, &map) == "level 4");
    CHECK(level("agre.", ExportFormat::table, &map) == "level 4");
    CHECK(level("Agree", ExportFormat::table, &map) == "level 2");
    CHECK(level("Off", ExportFormat::table, &map) == "unknown");  // off this question's scale
    const OptionReader off(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                           small_questionnaire(), ExportFormat::table, &map);
    CHECK(off.hint("Off") ==
          "the map's 'values: {Off: 9}' is not among this question's answers: say at this column what it "
          "means");
    map.columns = {{"POL1", std::nullopt, "POL1", {{"Yes", "1"}}, {}}};
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::map, {}, {}},
                        small_questionnaire(), ExportFormat::table, &map);
    CHECK(reader.find_level("Yes") == Cell{0});
    CHECK(reader.find_level("Agre") == Cell{3});
    OptionReader other(headed({"POL2"})[0], {ColumnUse::Kind::question, 1, ColumnUse::By::id, {}, {}},
                       small_questionnaire(), ExportFormat::table, &map);
    CHECK(other.find_level("Yes") == Cell{4});
}

TEST_CASE("an option in a map is meant as it is written when case makes two of it") {
    ImportMap map;
    map.values = {{"y", "1"}, {"Y", "5"}, {"-", "DK"}, {"?", "empty"}};
    CHECK(level("y", ExportFormat::table, &map) == "level 1");
    CHECK(level("Y", ExportFormat::table, &map) == "level 5");
    CHECK(level("Y.", ExportFormat::table, &map) == "unknown");
    CHECK(level("-", ExportFormat::table, &map) == "DK");
    CHECK(level("?", ExportFormat::table, &map) == "empty");
}

TEST_CASE("the codes of our forms are levels and negative levels are read however they are written") {
    auto questionnaire = small_questionnaire();
    questionnaire.scale = {-2, 2, {{2, {both("Fully", "Tout"), {}}}, {1, {both("2", "2"), {}}}}};
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        questionnaire, ExportFormat::limesurvey, nullptr);
    CHECK(reader.find_level("m1") == Cell{1});
    CHECK(reader.find_level("-1") == Cell{1});
    CHECK(reader.find_level("\u22121") == Cell{1});
    CHECK(reader.find_level("-1.0") == Cell{1});
    CHECK(reader.find_level("0") == Cell{2});
    CHECK_FALSE(reader.find_level("2"));  // the level 2, or the level that is called so
    CHECK_FALSE(reader.find_level("m3"));
}

TEST_CASE("a name that two levels have is unknown") {
    auto questionnaire = small_questionnaire();
    questionnaire.scale.levels[4].name = both("Good", "Bien");
    questionnaire.scale.levels[5].name = both("Very good", "Good");
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        questionnaire, ExportFormat::table, nullptr);
    CHECK_FALSE(reader.find_level("Good"));
    CHECK(reader.find_level("Very good") == Cell{4});
    CHECK_FALSE(reader.find_level("4 - Good"));
}

TEST_CASE("facts are read by id and name and never guessed") {
    const ColumnUse use{ColumnUse::Kind::fact, 0, ColumnUse::By::map, {}, {}};
    ImportMap map;
    map.columns = {{"office", std::nullopt, "office", {{"Montr\u00E9al", "hq"}, {"Elsewhere", "empty"}}, {}}};
    map.values = {{"N/A", "empty"}, {"Agre", "4"}};
    OptionReader reader(headed({"office"})[0], use, small_questionnaire(), ExportFormat::limesurvey, &map);
    CHECK(reader.find_fact_value("hq") == std::int16_t{0});
    CHECK(reader.find_fact_value("FIELD") == std::int16_t{1});
    CHECK(reader.find_fact_value("country office") == std::int16_t{1});
    CHECK(reader.find_fact_value("si\u00E8ge") == std::int16_t{0});
    CHECK(reader.find_fact_value("Montreal") == std::nullopt);
    CHECK(reader.find_fact_value("montr\u00E9al") == std::int16_t{0});
    CHECK(reader.find_fact_value("Elsewhere") == no_fact_value);
    CHECK(reader.find_fact_value("N/A") == no_fact_value);
    CHECK(reader.find_fact_value("") == no_fact_value);
    CHECK(reader.find_fact_value("Agre") == std::nullopt);
    CHECK(reader.find_fact_value("1") == std::nullopt);
    OptionReader plain(headed({"office"})[0], use, small_questionnaire(), ExportFormat::google_forms,
                       nullptr);
    CHECK(plain.find_fact_value("N/A") == std::nullopt);
}

TEST_CASE("the codes that our LimeSurvey form gives to values are read back in LimeSurvey's exports only") {
    auto questionnaire = small_questionnaire();
    questionnaire.facts[0].values = {{"headquarters", both("Headquarters", "Si\u00E8ge")},
                                     {"field", both("Country office", "Bureau pays")}};
    const ColumnUse use{ColumnUse::Kind::fact, 0, ColumnUse::By::id, {}, {}};
    OptionReader ours(headed({"office"})[0], use, questionnaire, ExportFormat::limesurvey, nullptr);
    CHECK(ours.find_fact_value("V2") == std::int16_t{1});
    OptionReader other(headed({"office"})[0], use, questionnaire, ExportFormat::google_forms, nullptr);
    CHECK(other.find_fact_value("V2") == std::nullopt);
}

TEST_CASE("what was meant by an unknown option is said with the line of a map") {
    const ColumnUse use{ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}};
    const OptionReader reader(headed({"POL1"})[0], use, small_questionnaire(), ExportFormat::limesurvey,
                              nullptr);
    CHECK(reader.nearest("Agre") == "Agree");
    CHECK(reader.nearest_meaning("Agre") == "4");
    CHECK(reader.nearest("Plut\u00F4t d\u2019accord") == "");
    CHECK(reader.nearest("i dont know") == "I don't know");
    CHECK(reader.nearest_meaning("i dont know") == "DK");
    CHECK(reader.hint("Agre") == "did you mean 'Agree'? write 'values: {Agre: 4}' in a map");
    CHECK(reader.hint("Yes: always") ==
          "write 'values: {\"Yes: always\": MEANING}' in a map, where MEANING is a level, DK, NA or empty");
    CHECK(
        reader.hint("N/A") ==
        "it may mean not applicable or not answered: write 'values: {N/A: NA}' or 'values: {N/A: empty}' in "
        "a map");
    CHECK(reader.hint("4 - In place") ==
          "it may mean 3 or 4: write 'values: {\"4 - In place\": 3}' or 'values: {\"4 - In place\": 4}' in a "
          "map");
    CHECK(reader.nearest_meaning("4 - In place") == "");
    CHECK(reader.hint("NA/Don't know") ==
          "it may mean NA or DK: write 'values: {NA/Don't know: NA}' or 'values: {NA/Don't know: DK}' in a "
          "map");
    CHECK(reader.nearest_meaning("NA/Don't know") == "");
    CHECK(reader.hint("and/or") ==
          "write 'values: {and/or: MEANING}' in a map, where MEANING is a level, DK, NA or empty");
    const OptionReader fact(headed({"office"})[0], {ColumnUse::Kind::fact, 0, ColumnUse::By::id, {}, {}},
                            small_questionnaire(), ExportFormat::table, nullptr);
    CHECK(fact.hint("Headquaters") ==
          "did you mean 'Headquarters'? write 'values: {Headquaters: hq}' at this column in a map");
    CHECK(fact.hint("Montr\u00E9al") ==
          "write 'values: {Montr\u00E9al: MEANING}' at this column in a map, where MEANING is the id of a "
          "value, or empty");
}

TEST_CASE("where a dimension has a scale of its own a map is to say at the column what options mean") {
    const ColumnUse use{ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}};
    auto questionnaire = small_questionnaire();
    const OptionReader alike(headed({"POL1"})[0], use, questionnaire, ExportFormat::table, nullptr);
    CHECK_FALSE(alike.is_own_option("6"));
    questionnaire.dimensions[1].scale = Scale{1, 7, {}};
    const OptionReader own(headed({"POL1"})[0], use, questionnaire, ExportFormat::table, nullptr);
    CHECK(own.is_own_option("6"));
    CHECK_FALSE(own.is_own_option("N/A"));
    CHECK(own.hint("6") ==
          "write 'values: {\"6\": MEANING}' at this column in a map, where MEANING is a level, DK, NA or "
          "empty");
    CHECK(
        own.hint("N/A") ==
        "it may mean not applicable or not answered: write 'values: {N/A: NA}' or 'values: {N/A: empty}' in "
        "a map");
}

TEST_CASE("a column in which every cell differs is read to the end") {
    const ColumnUse use{ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}};
    OptionReader reader(headed({"POL1"})[0], use, small_questionnaire(), ExportFormat::table, nullptr);
    int unknown = 0;
    for (int i = 0; i < 3000; ++i)
        if (!reader.find_level("text " + std::to_string(i))) ++unknown;
    CHECK(unknown == 3000);
    CHECK(reader.find_level("Agree") == Cell{3});
}
