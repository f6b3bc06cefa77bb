// SPDX-License-Identifier: MIT
#include "read/extend.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const std::string parent = R"(questionnaire: parent
version: 1.0.0
title: {en: Title, fr: Titre}
languages: [en, fr]
licence: CC0
scale: {min: 0, max: 5}
answers: {dk: Perhaps}
facts:
  - {id: gender, name: Gender, values: {woman: Woman, man: Man}}
  - {id: office, name: Office, values: {hq: HQ}}
sections: {inside: {name: Inside}}
dimensions:
  - id: POL
    name: {en: Policy, fr: Politique}
    section: inside
    questions:
      - {id: POL1, text: One, short_form: true}
      - {id: POL2, text: Two, weight: 2}
      - {id: POL3, text: Three, off: true}
  - id: LEA
    name: Leadership
    questions:
      - {id: LEA1, text: Four, short_form: true}
      - {id: LEA2, text: Five}
open_questions: [{id: proud, text: Proud}]
)";

Files with_child(const std::string& lines) {
    return {{{"shipped/parent.yaml", parent},
             {"child.yaml", "questionnaire: child\nversion: 2.0.0\nextends: parent\n" + lines}}};
}

std::string brief_child(const std::string& lines) {
    const auto files = with_child(lines);
    return brief([&] { files.questionnaire("child.yaml"); });
}

/// "POL: POL1 POL2 (POL3) LEA: LEA1", off questions in brackets.
std::string outline(const Questionnaire& questionnaire) {
    std::string out;
    for (const auto& dimension : questionnaire.dimensions) {
        out += (out.empty() ? "" : " ") + dimension.id + ":";
        for (const auto& question : dimension.questions)
            out += question.off ? " (" + question.id + ")" : " " + question.id;
    }
    return out;
}

std::string outline_of_child(const std::string& lines) {
    return outline(with_child(lines).questionnaire("child.yaml"));
}

}  // namespace

TEST_CASE("a questionnaire takes everything but id and version from the one it extends") {
    const auto read = with_child("").questionnaire("child.yaml");
    CHECK(read.id == "child");
    CHECK(read.version == "2.0.0");
    CHECK(in(read.title, "fr") == "Titre");
    CHECK(read.licence == "CC0");
    CHECK(read.facts.size() == 2);
    CHECK(outline(read) == "POL: POL1 POL2 (POL3) LEA: LEA1 LEA2");
}

TEST_CASE("drop leaves out dimensions and questions and facts and open questions") {
    CHECK(outline_of_child("drop: [POL2, LEA]\n") == "POL: POL1 (POL3)");
    const auto read = with_child("drop: [gender, proud]\n").questionnaire("child.yaml");
    CHECK(read.facts.size() == 1);
    CHECK(read.facts[0].id == "office");
    CHECK(read.open_questions.empty());
}

TEST_CASE("only keeps the marked questions of the parent and all of the child") {
    CHECK(outline_of_child("only: short_form\n") == "POL: POL1 LEA: LEA1");
    CHECK(outline_of_child(
              "only: short_form\ndimensions:\n  - {id: POL, questions: [{id: POL9, text: x}]}\n") ==
          "POL: POL1 POL9 LEA: LEA1");
}

TEST_CASE("dimensions and questions with a known id merge in place and new ones are appended") {
    const auto read =
        with_child(
            "dimensions:\n  - id: LEA\n    short: Lead\n    questions:\n      - {id: LEA3, text: New}\n"
            "      - {id: LEA1, weight: 3}\n  - {id: NEW, name: New, questions: [{id: N1, text: n}]}\n"
            "  - {id: POL, questions: [{id: POL3, off: false}]}\n")
            .questionnaire("child.yaml");
    CHECK(outline(read) == "POL: POL1 POL2 POL3 LEA: LEA1 LEA2 LEA3 NEW: N1");
    const auto& lea = read.dimensions[1];
    CHECK(in(lea.name, "en") == "Leadership");
    CHECK(in(lea.short_name, "en") == "Lead");
    CHECK(in(lea.questions[0].text, "en") == "Four");
    CHECK(lea.questions[0].weight == Fraction{3, 1});
    CHECK(lea.questions[0].short_form);
}

TEST_CASE("texts and scales replace whole while sections and answers merge by key") {
    const auto read = with_child(
                          "title: Other\nscale: {min: 1, max: 4}\nsections: {outside: {name: Outside}}\n"
                          "answers: {na: Not us}\nfacts:\n  - {id: office, values: {a: A, b: B}}\n")
                          .questionnaire("child.yaml");
    CHECK(read.title == plain_text("Other"));
    CHECK(read.scale == Scale{1, 4, {}});
    CHECK(read.sections.size() == 2);
    CHECK(in(read.dont_know, "en") == "Perhaps");
    CHECK(in(read.not_applicable, "en") == "Not us");
    REQUIRE(read.facts.size() == 2);
    CHECK(in(read.facts[1].name, "en") == "Office");
    CHECK(read.facts[1].values.size() == 2);
}

TEST_CASE("a child with fewer languages leaves the others of its parent out") {
    const auto read = with_child("languages: [fr]\n").questionnaire("child.yaml");
    CHECK(read.title == Text{{{"fr", "Titre"}}});
    CHECK(brief_child("languages: [fr]\ntitle: {es: x, fr: y}\n") ==
          "5:9 unknown language 'es' (the languages are fr; add it to 'languages')\n");
}

TEST_CASE("a language that the child adds is missed in the parent's own file") {
    const auto files = with_child("languages: [en, fr, es]\n");
    const auto words = words_of([&] { files.questionnaire("child.yaml"); });
    CHECK(words.find(
              "shipped/parent.yaml:3:8: error: no text in 'es'\n    3 | title: {en: Title, fr: Titre}\n") !=
          std::string::npos);
}

TEST_CASE("chains are followed and what is beside a file goes before what is shipped") {
    const Files files{
        {{"shipped/parent.yaml", parent},
         {"a/middle.yaml", "questionnaire: middle\nversion: 1\nextends: parent\ndrop: [LEA]\n"},
         {"a/child.yaml", "questionnaire: child\nversion: 1\nextends: middle.yaml\ndrop: [POL2]\n"}}};
    CHECK(outline(files.questionnaire("a/child.yaml")) == "POL: POL1 (POL3)");
    Files beside = files;
    beside.texts["a/parent.yaml"] = parent + "note: beside\n";
    CHECK(in(beside.questionnaire("a/child.yaml").note, "en") == "beside");
}

TEST_CASE("a file named like the shipped questionnaire that it extends does not extend itself") {
    const Files files{{{"shipped/parent.yaml", parent},
                       {"parent.yaml", "questionnaire: mine\nversion: 1\nextends: parent\n"}}};
    CHECK(files.questionnaire("parent.yaml").licence == "CC0");
}

TEST_CASE("a circle of questionnaires is shown") {
    const Files files{{{"a.yaml", "questionnaire: a\nversion: 1\nextends: b.yaml\n"},
                       {"b.yaml", "questionnaire: b\nversion: 1\nextends: a.yaml\n"}}};
    CHECK(words_of([&] { files.questionnaire("a.yaml"); }) ==
          "b.yaml:3:10: error: the questionnaires extend each other in a circle\n    3 | extends: a.yaml\n"
          "      |          ^\nhint: a.yaml -> b.yaml -> a.yaml\n");
}

TEST_CASE("a questionnaire that is not there is named") {
    const auto of = [](const std::string& name) {
        return brief_questionnaire("questionnaire: q\nversion: 1\nextends: " + name + "\n");
    };
    CHECK(of("nowhere") ==
          "3:10 there is no questionnaire 'nowhere' ('socratic-wheel list' shows the shipped "
          "questionnaires)\n");
    CHECK(of("nowhere.yaml") ==
          "3:10 there is no questionnaire 'nowhere.yaml' (check the spelling; the path is relative to this "
          "file)\n");
    CHECK(of("[a]") == "3:10 expected the id or path of a questionnaire, got a list\n");
}

TEST_CASE("drop and only must have something to do") {
    CHECK(brief_child("drop: [POL9, gendr, [x], POL1]\nonly: banana\n") ==
          "4:8 nothing to drop is called 'POL9' (did you mean 'POL'?)\n"
          "4:14 nothing to drop is called 'gendr' (did you mean 'gender'?)\n"
          "4:21 expected an id, got a list\n"
          "5:7 expected short_form, got 'banana'\n");
    CHECK(brief_child("drop: [banana]\n") ==
          "4:8 nothing to drop is called 'banana' (name a dimension, question, fact or open question of the "
          "extended "
          "questionnaire)\n");
    CHECK(brief_with("drop: [POL1]\nonly: short_form\n") ==
          "12:1 'drop' without 'extends' (add 'extends: ID', the questionnaire it is about)\n"
          "13:1 'only' without 'extends' (add 'extends: ID', the questionnaire it is about)\n");
}

TEST_CASE("a dimension that loses all its questions is a mistake of the one who drops") {
    CHECK(brief_child("drop: [LEA1, LEA2]\n") ==
          "4:1 the dimension 'LEA' has no questions (drop the dimension itself, or keep one of its "
          "questions)\n");
    CHECK(brief_child("drop: [LEA1]\nonly: short_form\n") ==
          "4:1 the dimension 'LEA' has no questions (drop the dimension itself, or keep one of its "
          "questions)\n");
    CHECK(brief_child("drop: [LEA1, LEA2]\ndimensions: [{id: LEA, questions: [{id: LEA7, text: x}]}]\n") ==
          "");
}

TEST_CASE("an id that differs from its parent's in case only is used twice") {
    CHECK(brief_child("dimensions: [{id: pol, name: x, questions: [{id: P9, text: x}]}]\n") ==
          "4:19 the id 'pol' is used twice (the first one, 'POL', is in line 13 of shipped/parent.yaml; "
          "upper and "
          "lower case are the same)\n");
    CHECK(brief_child("dimensions:\n  - {id: POL, weight: 2}\n  - {id: POL, weight: 3}\n")
              .find("6:10 the id 'POL' is used twice") != std::string::npos);
}

TEST_CASE("problems of the extended questionnaire are shown in its own file") {
    const Files files{{{"p.yaml", parent + "titel: x\n"},
                       {"c.yaml", "questionnaire: c\nversion: 1\nextends: p.yaml\nlicense: x\n"}}};
    CHECK(
        words_of([&] { files.questionnaire("c.yaml"); }) ==
        "p.yaml:26:1: error: unknown key 'titel'\n   26 | titel: x\n      | ^\nhint: did you mean 'title'?\n"
        "c.yaml:4:1: error: unknown key 'license'\n    4 | license: x\n      | ^\nhint: did you mean "
        "'licence'?\n");
}

TEST_CASE("what is left out is known by its columns") {
    const auto read = with_child("drop: [POL2, LEA, gender, proud]\n").questionnaire("child.yaml");
    CHECK(read.dropped == std::vector<std::string>{"POL2", "LEA1", "LEA2", "gender"});
    CHECK(read.not_short.empty());
    const auto brief_one = with_child("drop: [POL3]\nonly: short_form\n").questionnaire("child.yaml");
    CHECK(brief_one.dropped == std::vector<std::string>{"POL3"});
    CHECK(brief_one.not_short == std::vector<std::string>{"POL2", "LEA2"});
}

TEST_CASE("a new dimension with a question of another one is a misspelt one and nothing else is said") {
    CHECK(words_of([] {
              with_child(
                  "dimensions:\n  - id: LEAD\n    questions:\n      - {id: LEA1, off: false}\n"
                  "      - {id: LEA2, weight: 2}\n")
                  .questionnaire("child.yaml");
          }) ==
          "child.yaml:5:9: error: unknown dimension 'LEAD': its question 'LEA1' belongs to 'LEA'\n"
          "    5 |   - id: LEAD\n      |         ^\n"
          "hint: write 'LEA', or give the question an id of its own\n");
    CHECK(outline_of_child(
              "drop: [LEA]\ndimensions: [{id: LEAD, name: x, questions: [{id: LEA1, text: x}]}]\n") ==
          "POL: POL1 POL2 (POL3) LEAD: LEA1");
}

TEST_CASE("the questionnaire meant by a misspelt name is looked for beside the file and among the shipped") {
    auto files = with_child("");
    const auto of = [&](const std::string& name) {
        files.texts["a/x.yaml"] = "questionnaire: q\nversion: 1\nextends: " + name + "\n";
        auto listing = files.files();
        listing.list = [](const std::string& folder) -> std::vector<std::string> {
            if (folder == "shipped/") return {"parent.yaml", "readme.txt"};
            if (folder == "a/") return {"our-wheel.yaml", "x.yaml"};
            if (folder == "a/b/") return {"other.yaml"};
            return {};
        };
        return brief([&] {
            std::vector<Problem> warnings;
            read_questionnaire("a/x.yaml", listing, warnings);
        });
    };
    CHECK(of("parnet") == "3:10 there is no questionnaire 'parnet' (did you mean 'parent'?)\n");
    CHECK(of("our-weel") == "3:10 there is no questionnaire 'our-weel' (did you mean 'our-wheel'?)\n");
    CHECK(of("b/othr.yaml") ==
          "3:10 there is no questionnaire 'b/othr.yaml' (did you mean 'b/other.yaml'?)\n");
    CHECK(
        of("banana") ==
        "3:10 there is no questionnaire 'banana' ('socratic-wheel list' shows the shipped questionnaires)\n");
}
