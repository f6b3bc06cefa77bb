// SPDX-License-Identifier: MIT
#include "read/import_map.hpp"
#include <doctest/doctest.h>
#include "base/file.hpp"
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const std::string questionnaire_text = R"(questionnaire: our-wheel
version: 1.0.0
title: {en: Title, fr: Titre}
languages: [en, fr]
scale: {min: 0, max: 5}
facts: [{id: office, name: {en: Office, fr: Bureau}, values: {hq: {en: H, fr: S}, field: {en: F, fr: T}}}]
dimensions:
  - id: POL
    name: {en: Policy, fr: Politique}
    questions:
      - {id: POL1, text: {en: One, fr: Un}, previously: [OLD1]}
      - {id: POL2, text: {en: Two, fr: Deux}, off: true}
  - id: LEA
    name: {en: Leaders, fr: Direction}
    scale: {min: 1, max: 4}
    questions: [{id: LEA1, text: {en: Three, fr: Trois}}, {id: LEA8, text: {en: Four, fr: Quatre}}]
open_questions: [{id: proud, text: {en: Proud, fr: Fiers}}]
)";

const Files files{{{"our-wheel.yaml", questionnaire_text}}};

ImportMap read(const std::string& text) {
    return read_import_map(text, "map.yaml", files.questionnaire("our-wheel.yaml"));
}

const std::string head = "import: odk\nquestionnaire: our-wheel\n";

std::string problems(const std::string& lines) {
    return brief([&] { read(head + lines); });
}

}  // namespace

TEST_CASE("the map that the page shows is read") {
    const auto map = read(
        "import: limesurvey\nquestionnaire: our-wheel\nencoding: utf-8\ndelimiter: \";\"\ndecimal: \",\"\n"
        "columns:\n  - {heading: \"Our policy [ We have one. ]\", is: pol1}\n"
        "  - {heading: \"Relevance\", column: 12, is: LEA1}\n"
        "  - heading: Where do you work?\n    is: office\n"
        "    values: {Headquarters: hq, Montr\u00E9al: HQ, Elsewhere: empty}\n"
        "  - {heading: A code of your own, is: respondent}\n  - {heading: What, is: proud}\n"
        "  - {heading: Your manager, is: dropped}\n  - {heading: Your boss, is: dropped}\n"
        "values: {Agre: 4, N/A: empty, Not sure: nsp, None: \"0\", \"yes, always\": so}\n"
        "unfinished: kept\nduplicates: first\nunanswered: dropped\n");
    CHECK(map.format == ExportFormat::limesurvey);
    CHECK(map.questionnaire == "our-wheel");
    CHECK(map.encoding == "utf-8");
    CHECK(map.delimiter == ";");
    CHECK(map.decimal == ",");
    REQUIRE(map.columns.size() == 7);
    CHECK(map.columns[0].heading == "Our policy [ We have one. ]");
    CHECK(map.columns[0].is == "pol1");
    CHECK_FALSE(map.columns[0].number);
    CHECK(map.columns[0].place.line == 7);
    CHECK(map.columns[1].number == std::size_t{12});
    CHECK(map.columns[2].values ==
          OptionMeanings{{"Headquarters", "hq"}, {"Montr\u00E9al", "hq"}, {"Elsewhere", "empty"}});
    CHECK(map.columns[3].is == "respondent");
    CHECK(map.columns[4].is == "proud");
    CHECK(map.values ==
          OptionMeanings{
              {"Agre", "4"}, {"N/A", "empty"}, {"Not sure", "DK"}, {"None", "0"}, {"yes, always", "NA"}});
    CHECK(map.unfinished == "kept");
    CHECK(map.duplicates == "first");
    CHECK(map.unanswered == "dropped");
}

TEST_CASE("the example of docs/files.md is read") {
    const auto page = read_file(std::string(SOCRATIC_WHEEL_SOURCE) + "/docs/files.md", 4000000);
    const auto from = page.find("```yaml\nimport: ") + 8;
    const auto text = page.substr(from, page.find("```", from) - from);
    Files more = files;
    auto& questionnaire = more.texts["our-wheel.yaml"];
    questionnaire.replace(questionnaire.find(", off: true"), 11, "");
    const auto map = read_import_map(text, "map.yaml", more.questionnaire("our-wheel.yaml"));
    CHECK(map.columns.size() == 6);
    CHECK(map.columns[4].heading == "What are we proud of?");
    CHECK(map.values == OptionMeanings{{"Agre", "4"}, {"N/A", "empty"}, {"Not sure", "DK"}});
}

TEST_CASE("a map needs only its tool and its questionnaire") {
    const auto map = read(head + "columns:\n  # - {heading: a, is: POL1}\nvalues:\n");
    CHECK(map.columns.empty());
    CHECK(map.values.empty());
    CHECK(map.encoding.empty());
    CHECK(map.unfinished.empty());
}

TEST_CASE("keys and choices that are none are named with their place") {
    CHECK(
        brief([] { read("import: lime\ncolums: []\n"); }) ==
        "1:1 missing key 'questionnaire' in the import (add it, for example 'questionnaire: "
        "gender-institutionalisation')\n"
        "1:9 expected kobotoolbox, odk, limesurvey, google-forms, microsoft-forms, surveymonkey, qualtrics, "
        "qualtrics-legacy, indico, phone-form, phone-codes, answer-sheet or table, got 'lime' (did you mean "
        "'limesurvey'?)\n"
        "2:1 unknown key 'colums' (did you mean 'columns'?)\n");
    CHECK(problems("delimiter: '|'\ndecimal: dot\nunfinished: drop\nduplicates: all\nunanswered: keep\n"
                   "encoding: ''\nvalues: [a]\n") ==
          "3:12 expected ',', ';' or 'tab', got '|'\n"
          "4:10 expected '.' or ',', got 'dot'\n"
          "5:13 expected dropped or kept, got 'drop' (did you mean 'dropped'?)\n"
          "6:13 expected first, last or kept, got 'all'\n"
          "7:13 expected dropped or kept, got 'keep'\n"
          "8:11 expected an encoding, got an empty text\n"
          "9:9 expected a map, got a list (write 'key: value' lines, indented below it)\n");
    CHECK(problems("columns: {heading: a, is: POL1}\n") ==
          "3:10 expected a list, got a map (begin each item on a line of its own with '- ')\n");
    CHECK(
        problems(
            "columns:\n  - {heading: a}\n  - {is: POL1, column: 0}\n  - POL1\n  - {heading: '', is: []}\n") ==
        "4:5 missing key 'is' in the column (add it, for example 'is: POL1')\n"
        "5:5 missing key 'heading' in the column (add it, for example 'heading: \"Our policy [ We have a "
        "gender equality policy. ]\"')\n"
        "5:24 expected a whole number of 1 or more, got '0'\n"
        "6:5 expected a map for the column, got 'POL1' (its keys are heading, column, is, values)\n"
        "7:15 expected the heading of a column, got an empty text\n"
        "7:23 expected the id of a question, got a list\n");
    CHECK(brief([] { read("questionnaire: our-wheel\nimport: odk\n"); }) ==
          "1:1 not a map for importing: its first key is 'questionnaire' (this is a questionnaire)\n");
}

TEST_CASE("what a column is must be asked in the questionnaire") {
    CHECK(
        problems("columns:\n  - {heading: a, is: POL3}\n  - {heading: b, is: pol2}\n"
                 "  - {heading: c, is: POL}\n  - {heading: d, is: old1}\n  - {heading: e, is: drop}\n"
                 "  - {heading: f, is: something}\n") ==
        "4:22 unknown id 'POL3' (did you mean 'POL1'?)\n"
        "5:22 the question 'pol2' is off (write 'is: dropped', or turn it on in the questionnaire with 'off: "
        "false')\n"
        "6:22 'POL' is a dimension (name one of its questions)\n"
        "7:22 'old1' is the former id of 'POL1' (write POL1)\n"
        "8:22 unknown id 'drop' (did you mean 'dropped'?)\n"
        "9:22 unknown id 'something' (write an id of 'our-wheel', respondent or dropped)\n");
}

TEST_CASE("questions that an extending questionnaire leaves out are said to be so") {
    Files more = files;
    more.texts["short.yaml"] = "questionnaire: short\nversion: 1.0.0\nextends: our-wheel\ndrop: [LEA1]\n";
    CHECK(brief([&] {
              read_import_map("import: odk\nquestionnaire: short\ncolumns: [{heading: a, is: LEA1}]\n",
                              "map.yaml", more.questionnaire("short.yaml"));
          }) == "3:28 'LEA1' is dropped (write 'is: dropped', or take it back into the questionnaire)\n");
}

TEST_CASE("what is in a map twice is named with both lines") {
    CHECK(
        problems("columns:\n  - {heading: a, is: POL1}\n  - {heading: b, is: pol1}\n"
                 "  - {heading: c, is: respondent}\n  - {heading: d, is: respondent}\n"
                 "  - {heading: ' a ', is: LEA1}\n  - {heading: x, column: 2, is: office}\n"
                 "  - {heading: x, column: 2, is: dropped}\n  - {heading: x, column: 3, is: dropped}\n") ==
        "5:22 'pol1' is two columns (the first one is in line 4; keep one of them)\n"
        "7:22 'respondent' is two columns (the first one is in line 6; keep one of them)\n"
        "8:15 the heading 'a' is there twice (the first one is in line 4; say with 'column: N' which column "
        "each one is)\n"
        "10:15 the heading 'x' is there twice (the first one is in line 9; keep one of them)\n");
}

TEST_CASE("meanings are levels of the scale or values of the fact") {
    CHECK(problems("columns:\n  - {heading: a, is: LEA1, values: {x: 5, y: 4, z: 2.5}}\n"
                   "  - {heading: b, is: office, values: {x: 1, y: Field, z: DK}}\n"
                   "  - {heading: c, is: proud, values: {x: 1}}\n"
                   "  - {heading: d, is: dropped, values: {x: 1}}\n"
                   "values: {x: 6, y: Agree, '': 3, z: , w: 01}\n") ==
          "4:40 '5' is no answer (write a level from 1 to 4, DK, NA or empty)\n"
          "4:52 '2.5' is no answer (write a level from 1 to 4, DK, NA or empty)\n"
          "5:42 '1' is no value of the fact 'office' (write hq, field or empty)\n"
          "5:58 'DK' is no value of the fact 'office' (write hq, field or empty)\n"
          "6:37 'proud' has no options (only questions and facts have: remove 'values')\n"
          "7:39 'dropped' has no options (only questions and facts have: remove 'values')\n"
          "8:13 '6' is no answer (write a level from 0 to 5, DK, NA or empty)\n"
          "8:19 'Agree' is no answer (write a level from 0 to 5, DK, NA or empty)\n"
          "8:26 expected an option, got an empty text (an empty cell is always no answer: remove this line)\n"
          "8:33 expected the meaning of an option, got nothing\n"
          "8:41 '01' is no answer (write a level from 0 to 5, DK, NA or empty)\n");
}

TEST_CASE("a map for another questionnaire is refused unless it is named by a path") {
    CHECK(brief([] { read("import: odk\nquestionnaire: other\n"); }) ==
          "2:16 the map is for 'other', not for 'our-wheel' (name the right one with -q, or change this "
          "line)\n");
    CHECK(read("import: odk\nquestionnaire: ../questionnaire.yaml\n").questionnaire ==
          "../questionnaire.yaml");
}

TEST_CASE("a map is checked with the questionnaire that it names") {
    Files with = files;
    const auto check = [&](const std::string& text) {
        with.texts["map.yaml"] = text;
        std::vector<Problem> warnings;
        return brief([&] { read_import_map("map.yaml", with.files(), warnings); });
    };
    CHECK(check(head + "columns: [{heading: a, is: LEA1}]\n") == "");
    CHECK(check(head + "columns: [{heading: a, is: LEA2}]\n") ==
          "3:28 unknown id 'LEA2' (did you mean 'LEA1'?)\n");
    CHECK(check("import: odk\nquestionnaire: our-weel\n") ==
          "2:16 there is no questionnaire 'our-weel' ('socratic-wheel list' shows the shipped "
          "questionnaires)\n");
    CHECK(check("import: odk\ncolumns: [{heading: a, is: LEA2}]\n") ==
          "1:1 missing key 'questionnaire' in the import (add it, for example 'questionnaire: "
          "gender-institutionalisation')\n");
    CHECK(check("import: odk\nquestionnaire: []\n") ==
          "2:16 expected the id or path of a questionnaire, got a list\n");
}
