// SPDX-License-Identifier: MIT
#include "read/assessment.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "read/assessment_fixture.hpp"

using namespace yaml_fixture;
using namespace assessment_fixture;

TEST_CASE("every key of an assessment arrives in the model") {
    const auto read = with(R"(country: CA
size: 22
language: fr
rounds:
  - id: "2026"
    date: 2026-02-03
    answers: answers.csv
    invited: 31
    agreed: {POL: 3, LEA: {level: 2.5, why: "..."}}
    notes: {POL: A note.}
  - id: 2022
    date: 2022-05-02
    reported: {POL: 2.4, LEA: 1.9}
    source: {en: Report, fr: Rapport}
targets: {POL: {level: 4, by: 2027-06-30}, LEA: 2.25}
actions:
  - {id: A1, dimension: POL, what: Write, result: Known, who: Chair, with: All, start: 2026-03-01, due: 2026-12-15,
     days: 3, budget: 6500, indicator: Six, first_step: Ask, status: started}
  - {id: A2, what: Other}
peers: {consent: true, languages: [fr, es], offers: [POL], seeks: [LEA]}
)")
                          .assessment("org/a.yaml");
    const auto& assessment = read.assessment;
    CHECK(assessment.id == "a");
    CHECK(assessment.folder == "org/");
    CHECK(in(assessment.organisation, "fr") == "Org");
    CHECK(assessment.country == "CA");
    CHECK(assessment.size == 22);
    CHECK(assessment.language == "fr");
    CHECK(assessment.questionnaire == "shipped/q.yaml");
    CHECK(read.questionnaire->id == "q");
    REQUIRE(assessment.rounds.size() == 2);
    const auto& old = assessment.rounds[0];
    CHECK(old.id == "2022");
    CHECK(old.reported == std::map<std::string, double>{{"LEA", 1.9}, {"POL", 2.4}});
    CHECK(in(old.source, "fr") == "Rapport");
    const auto& recent = assessment.rounds[1];
    CHECK(recent.answers == "org/answers.csv");
    CHECK(recent.answers_exist);
    CHECK(recent.invited == 31);
    CHECK(recent.agreed.at("POL").level == 3);
    CHECK(recent.agreed.at("LEA").level == 2.5);
    CHECK(in(recent.agreed.at("LEA").why, "en") == "...");
    CHECK(in(recent.notes.at("POL"), "en") == "A note.");
    CHECK(assessment.targets.at("POL").by == "2027-06-30");
    CHECK(assessment.targets.at("LEA").level == 2.25);
    REQUIRE(assessment.actions.size() == 2);
    const auto& action = assessment.actions[0];
    CHECK(action.dimension == "POL");
    CHECK(in(action.what, "en") == "Write");
    CHECK(in(action.result, "en") == "Known");
    CHECK(action.who + action.with + action.start + action.due == "ChairAll2026-03-012026-12-15");
    CHECK(action.days == 3);
    CHECK(action.budget == 6500);
    CHECK(action.status == "started");
    CHECK(recent.actions.size() == 2);
    CHECK(old.actions.empty());
    CHECK(in(action.indicator, "en") == "Six");
    CHECK(in(action.first_step, "en") == "Ask");
    CHECK(assessment.actions[1].status == "planned");
    CHECK(assessment.peers.consent);
    CHECK(assessment.peers.languages == std::vector<std::string>{"fr", "es"});
    CHECK(assessment.peers.offers == std::vector<std::string>{"POL"});
    CHECK(assessment.peers.seeks == std::vector<std::string>{"LEA"});
}

TEST_CASE("an answer sheet that is not there is not yet and no error") {
    const auto read = with("rounds: [{id: x, answers: later.csv}]\n").assessment("org/a.yaml");
    CHECK(read.assessment.rounds[0].answers == "org/later.csv");
    CHECK_FALSE(read.assessment.rounds[0].answers_exist);
}

TEST_CASE("agreed levels and targets may be in a file of their own") {
    const auto read = with("rounds: [{id: x, answers: x, agreed: agreed.yaml}]\ntargets: targets.yaml\n")
                          .assessment("org/a.yaml");
    CHECK(read.assessment.rounds[0].agreed.at("LEA").level == 2.5);
    CHECK(read.assessment.targets.at("POL").by == "2027-01-01");
    CHECK(read.assessment.rounds[0].agreed_file == "org/agreed.yaml");
    CHECK(read.assessment.targets_file == "org/targets.yaml");
    CHECK(brief_round("    agreed: nowhere\n") ==
          "6:13 there is no file 'nowhere' (name a file that ends in .yaml, or write {POL: 3}, for "
          "example)\n");
    CHECK(brief_round("    agreed: [x]\n") ==
          "6:13 expected a map by dimension, or a path, got a list (write {POL: 3}, for example)\n");
    CHECK(brief_round("    agreed: list.yaml\n") ==
          "1:1 expected a map by dimension, got a list (write 'POL: 3' lines)\n");
    const auto files = with("rounds: [{id: x, agreed: bad.yaml}]\n");
    CHECK(words_of([&] { files.assessment("org/a.yaml"); }) ==
          "org/bad.yaml:1:6: error: expected a level or a half, got '3.3'\n    1 | POL: 3.3\n      |      ^\n"
          "hint: an agreed level is a whole one such as 2, or a half such as 2.5\n"
          "org/bad.yaml:2:1: error: unknown dimension 'PLO'\n    2 | PLO: 1\n      | ^\nhint: did you mean "
          "'POL'?\n");
}

TEST_CASE("agreed levels are halves on the scale of their dimension") {
    const auto agreed = [](const std::string& text) { return brief_round("    agreed: {" + text + "}\n"); };
    CHECK(agreed("POL: 0, LEA: 1.5") == "");
    CHECK(agreed("POL: 2.3") ==
          "6:19 expected a level or a half, got '2.3' (an agreed level is a whole one such as 2, or a half "
          "such as "
          "2.5)\n");
    CHECK(agreed("POL: 5.5") == "6:19 '5.5' is off the scale of 'POL' (the scale goes from 0 to 5)\n");
    CHECK(agreed("LEA: {level: 0.5}") ==
          "6:27 '0.5' is off the scale of 'LEA' (the scale goes from 1 to 3)\n");
    CHECK(agreed("PLO: 1") == "6:14 unknown dimension 'PLO' (did you mean 'POL'?)\n");
    CHECK(agreed("XYZ: 1") == "6:14 unknown dimension 'XYZ' (the dimensions are those of 'q')\n");
    CHECK(agreed("POL: \"3\"") == "6:19 expected a number, got the text '3' (remove the quotes)\n");
    CHECK(agreed("POL: [1]") == "6:19 expected a number, got a list\n");
    CHECK(agreed("POL: {wy: x, level: 1}") == "6:20 unknown key 'wy' (did you mean 'why'?)\n");
    CHECK(agreed("POL: {why: x}") ==
          "6:19 missing key 'level' in the agreed level (add it, for example 'level: 2.5')\n");
}

TEST_CASE("the facts of an organisation are checked") {
    CHECK(brief_assessment(one_round + "country: Canada\nsize: 0\nlanguage: FR\n") ==
          "5:10 expected a country's code, got 'Canada' (write its two capital letters, such as CA or SN)\n"
          "6:7 expected a whole number of 1 or more, got '0'\n"
          "7:11 ill-formed language 'FR' (a language is two or three small letters, such as en, fr or "
          "pt-BR)\n");
}

TEST_CASE("targets and actions and peers are checked") {
    CHECK(brief_assessment(one_round + "targets: {POL: {level: 6, by: soon}, LEA: x}\n") ==
          "5:24 '6' is off the scale of 'POL' (the scale goes from 0 to 5)\n"
          "5:31 expected a date, got 'soon' (write year-month-day, such as 2026-02-03)\n"
          "5:43 expected a number, got 'x' (write it in digits alone)\n");
    CHECK(brief_assessment(one_round + "actions: nowhere.csv\n") ==
          "5:10 there is no file 'nowhere.csv' (check the spelling; the path is relative to this file)\n");
    CHECK(brief_assessment(
              one_round +
              "actions:\n- {id: A1, what: x, dimension: PLO, status: startd, days: 3,5}\n- {id: a1, what: "
              "''}\n- {id: A3, what: x, due: tomorrow}\n") ==
          "6:32 unknown dimension 'PLO' (did you mean 'POL'?)\n"
          "6:45 expected planned, started, done or dropped, got 'startd' (did you mean 'started'?)\n"
          "6:59 expected one number, got '3,5' (a decimal comma: write 3.5)\n"
          "7:8 the id 'a1' is used twice (the first one, 'A1', is in line 6; upper and lower case are the "
          "same)\n"
          "7:18 expected a text, or a map from language to text, got an empty text\n"
          "8:26 expected a date, got 'tomorrow' (write year-month-day, such as 2026-02-03)\n");
    CHECK(brief_assessment(one_round + "peers: {consent: Yes, languages: fr, offers: [PLO], seeks: POL}\n") ==
          "5:18 expected true or false, got 'Yes' (write true, without quotes)\n"
          "5:34 expected a list, got 'fr' (write [fr])\n"
          "5:47 unknown dimension 'PLO' (did you mean 'POL'?)\n"
          "5:60 expected a list, got 'POL' (write [POL])\n");
}

TEST_CASE("agreed levels and targets that are not there are not yet and no error") {
    auto files = with(
        "rounds:\n"
        "- {id: a, date: 2026-01-01, answers: x, agreed: agreed-2026.yaml}\n"
        "- {id: b, date: 2024-01-01, answers: y, agreed: agreed-2024.yaml}\n"
        "targets: target.yaml\n");
    auto listing = files.files();
    std::vector<std::string> there{"agreed-2024.yaml"};
    listing.list = [&](const std::string&) { return there; };
    const auto read = [&] {
        std::vector<Problem> warnings;
        return read_assessment("org/a.yaml", listing, warnings);
    };
    const auto input = read();
    CHECK(input.assessment.rounds[1].agreed.empty());
    CHECK(input.assessment.rounds[1].agreed_file == "org/agreed-2026.yaml");
    CHECK(input.assessment.targets_file == "org/target.yaml");
    CHECK(std::count(input.files.begin(), input.files.end(), "org/agreed-2026.yaml") == 1);
    there = {"agreed-2026b.yaml", "targets.yaml"};
    CHECK(brief(read) ==
          "5:49 there is no file 'agreed-2026.yaml' (did you mean 'agreed-2026b.yaml'?)\n"
          "6:49 there is no file 'agreed-2024.yaml' (did you mean 'agreed-2026b.yaml'?)\n"
          "7:10 there is no file 'target.yaml' (did you mean 'targets.yaml'?)\n");
}

TEST_CASE("an action's dates are in order and its figures not below zero") {
    CHECK(
        brief_assessment(one_round + "actions:\n- {id: A1, what: x, start: 2026-05-01, due: 2026-04-30}\n"
                                     "- {id: A2, what: x, days: -1, budget: 6500 CAD}\n") ==
        "6:45 due on 2026-04-30, before it starts on 2026-05-01 ('start' is its first day, 'due' its last)\n"
        "7:27 expected a number from 0, got '-1'\n"
        "7:39 expected a number, got '6500 CAD' (write it in digits alone)\n");
}

TEST_CASE("a questionnaire that is not there is named") {
    const Files files{{{"a.yaml", "assessment: a\norganisation: O\nquestionnaire: nowhere\n" + one_round}}};
    CHECK(brief([&] { files.assessment("a.yaml"); }) ==
          "3:16 there is no questionnaire 'nowhere' ('socratic-wheel list' shows the shipped "
          "questionnaires)\n");
    CHECK(brief_round("    answers: x\n    questionnaire: none.yaml\n") ==
          "7:20 there is no questionnaire 'none.yaml' (check the spelling; the path is relative to this "
          "file)\n");
}

TEST_CASE("problems of the questionnaire and of the assessment come together") {
    const Files files{
        {{"q.yaml", questionnaire + "titel: x\n"},
         {"a.yaml", "assessment: a\norganisation: O\nquestionnaire: q.yaml\nsise: 3\n" + one_round}}};
    CHECK(
        words_of([&] { files.assessment("a.yaml"); }) ==
        "a.yaml:4:1: error: unknown key 'sise'\n    4 | sise: 3\n      | ^\nhint: did you mean 'size'?\n"
        "q.yaml:8:1: error: unknown key 'titel'\n    8 | titel: x\n      | ^\nhint: did you mean 'title'?\n");
}

TEST_CASE("a questionnaire is not read as an assessment") {
    const Files files{{{"q.yaml", questionnaire}}};
    CHECK(brief([&] { files.assessment("q.yaml"); }) ==
          "1:1 not an assessment: its first key is 'questionnaire' (this is a questionnaire)\n");
}

TEST_CASE("a decimal comma between braces is one problem each") {
    CHECK(brief_round("    answers: answers.csv\n    agreed: {POL: 3,5, LEA: 2,5}\n"
                      "targets: {POL: 3,5, LEA: 2}\n") ==
          "7:19 expected one number, got '3,5' (a decimal comma: write 3.5)\n"
          "7:29 expected one number, got '2,5' (a decimal comma: write 2.5)\n"
          "8:16 expected one number, got '3,5' (a decimal comma: write 3.5)\n");
    CHECK(brief_round("    reported: {LEA: 1,9}\n") ==
          "6:21 expected one number, got '1,9' (a decimal comma: write 1.9)\n");
}

TEST_CASE("an answer sheet of nearly the same name is pointed out") {
    const auto files = with(
        "rounds:\n  - {id: a, answers: answers.csv}\n  - {id: b, answers: answer-2026.csv}\n"
        "  - {id: c, answers: sheets/one.csv}\n  - {id: d, answers: answer.csv}\n");
    auto listing = files.files();
    listing.list = [](const std::string& folder) -> std::vector<std::string> {
        if (folder == "org/") return {"a.yaml", "answer-2026.ods", "answers-2026.csv", "answers.csv"};
        return {"two.csv", "ones.csv"};
    };
    std::vector<Problem> warnings;
    read_assessment("org/a.yaml", listing, warnings);
    CHECK(format(warnings) ==
          "org/a.yaml:6:22: warning: 'answer-2026.csv' is not there\n"
          "    6 |   - {id: b, answers: answer-2026.csv}\n      |                      ^\n"
          "hint: did you mean 'answers-2026.csv'?\n"
          "org/a.yaml:7:22: warning: 'sheets/one.csv' is not there\n"
          "    7 |   - {id: c, answers: sheets/one.csv}\n      |                      ^\n"
          "hint: did you mean 'sheets/ones.csv'?\n");
}

TEST_CASE("every path that an assessment leads to is told") {
    auto files = with(
        "rounds:\n  - {id: a, answers: answers.csv, agreed: agreed.yaml}\n"
        "  - {id: b, answers: later.csv}\n  - {id: c, answers: answers.csv, questionnaire: child.yaml}\n"
        "targets: targets.yaml\nactions: plan.csv\n");
    files.texts["org/child.yaml"] = "questionnaire: child\nversion: 1\nextends: old.yaml\n";
    files.texts["org/plan.csv"] = "id,what\n";
    auto paths = files.assessment("org/a.yaml").files;
    std::sort(paths.begin(), paths.end());
    CHECK(paths == std::vector<std::string>{"org/a.yaml", "org/agreed.yaml", "org/answers.csv",
                                            "org/child.yaml", "org/later.csv", "org/old.yaml", "org/plan.csv",
                                            "org/targets.yaml", "shipped/q.yaml"});
}
