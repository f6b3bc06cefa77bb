// SPDX-License-Identifier: MIT
// What a spectrum must have, and what it cannot have.
#include "read/spectrum.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

/// Ten lines; the keys of the question may follow, indented by eight.
const std::string spectrum = R"(questionnaire: s
version: 1.0.0
kind: spectrum
title: Spectrum
scale: {min: 0, max: 2}
dimensions:
  - id: VIS
    name: Vision
    questions:
      - id: VIS
        text: Vision
        anchors: {0: against, 1: for some, 2: for all}
)";

std::string with(std::string text, const std::string& was, const std::string& is) {
    const auto at = text.find(was);
    REQUIRE(at != std::string::npos);
    return text.replace(at, was.size(), is);
}

}  // namespace

TEST_CASE("each question of a spectrum is followed by one for the aim with the same descriptions") {
    const Files files{{{"s.yaml", spectrum + "        previously: [VIZ]\n        note: Take care.\n"}}};
    const auto read = files.questionnaire("s.yaml");
    CHECK(read.kind == Kind::spectrum);
    REQUIRE(read.dimensions[0].questions.size() == 2);
    const auto& [today, aim] = std::pair(read.dimensions[0].questions[0], read.dimensions[0].questions[1]);
    CHECK(today.id == "VIS");
    CHECK_FALSE(today.aim);
    CHECK(aim.id == "VIS:aim");
    CHECK(aim.aim);
    CHECK(aim.anchors == today.anchors);
    CHECK(aim.previously == std::vector<std::string>{"VIZ:aim"});
    CHECK(aim.note.empty());
    CHECK(asked_questions(read).size() == 2);
    CHECK(is_aim_id(aim.id));
    CHECK_FALSE(is_aim_id(today.id));
}

TEST_CASE("it varies may have a label of its own on a spectrum") {
    const Files files{{{"s.yaml", spectrum + "answers: {varies: It depends}\n"}}};
    CHECK(in(files.questionnaire("s.yaml").varies, "en") == "It depends");
    CHECK(brief_with("answers: {varies: It depends}\n") ==
          "12:11 only a spectrum has the answer 'varies' (leave it out, or say 'kind: spectrum')\n");
}

TEST_CASE("a level without a description is told") {
    CHECK(brief_questionnaire(with(spectrum, ", 2: for all", "")) ==
          "10:9 level 2 of 'VIS' has no description (on a spectrum people choose a description: write one "
          "under "
          "'anchors' for each level)\n");
    CHECK(
        brief_questionnaire(with(spectrum, "        anchors: {0: against, 1: for some, 2: for all}\n", "")) ==
        "10:9 levels 0, 1 and 2 of 'VIS' have no description (on a spectrum people choose a description: "
        "write "
        "one under 'anchors' for each level)\n");
}

TEST_CASE("a dimension of a spectrum is one question of the same id") {
    const std::string hint = " (each dimension of a spectrum is one question with the same id: 'id: VIS')\n";
    CHECK(brief_questionnaire(with(spectrum, "      - id: VIS\n", "      - id: VIS1\n")) ==
          "10:13 expected the id 'VIS' of its dimension, got 'VIS1'" + hint);
    CHECK(brief_questionnaire(spectrum + "      - {id: LEA, text: Lead, anchors: {0: a, 1: b, 2: c}}\n") ==
          "9:5 the dimension 'VIS' has 2 questions" + hint);
}

TEST_CASE("the ids of a spectrum's dimensions differ from each other") {
    CHECK(
        brief_questionnaire(spectrum +
                            "  - {id: vis, name: V, questions: [{id: vis, text: V, anchors: {0: a, 1: b, 2: "
                            "c}}]}\n") ==
        "13:10 the id 'vis' is used twice (the first one, 'VIS', is in line 7; upper and lower case are the "
        "same)\n");
    CHECK(
        brief_questionnaire(spectrum + "facts: [{id: VIS, name: F, values: {a: A}}]\n") ==
        "13:14 the fact 'VIS' is called like a question (both are columns of the answer sheet; rename one of "
        "them)\n");
}

TEST_CASE("what takes levels for distances is no key of a spectrum") {
    CHECK(brief_questionnaire(spectrum + "        reverse: true\n        weight: 2\n        off: true\n") ==
          "13:9 a spectrum has no 'reverse' (its levels are in the order of their descriptions)\n"
          "14:9 a spectrum has no 'weight' (nothing is averaged; leave it out)\n"
          "15:9 a spectrum has no 'off' (leave the dimension out, or drop it)\n");
    CHECK(brief_questionnaire(spectrum + "    weight: 2\n    scale: {min: 0, max: 2}\nscoring: "
                                         "{minimum_answered: 0.6}\n") ==
          "13:5 a spectrum has no 'weight' (nothing is averaged; leave it out)\n"
          "14:5 a spectrum has no 'scale' (all its dimensions share the levels of the questionnaire)\n"
          "15:1 a spectrum has no 'scoring' (nothing is averaged; leave it out)\n");
}

TEST_CASE("more levels than stand beside each other are told") {
    std::string anchors;
    for (int level = 0; level < 12; ++level)
        anchors += (level == 0 ? "" : ", ") + std::to_string(level) + ": a";
    CHECK(brief_questionnaire(
              with(with(spectrum, "max: 2", "max: 11"), "0: against, 1: for some, 2: for all", anchors)) ==
          "5:1 a spectrum of 12 levels (their descriptions stand beside each other: at most 11 levels)\n");
}

TEST_CASE("a spectrum extends another and a question merges into its row") {
    const Files files{
        {{"shipped/s.yaml", spectrum},
         {"mine.yaml",
          "questionnaire: mine\nversion: 1\nextends: s\ndimensions:\n"
          "  - id: VIS\n    questions: [{id: VIS, text: Ours, anchors: {0: x, 1: y, 2: z}}]\n"
          "  - {id: LEA, name: L, questions: [{id: LEA, text: L, anchors: {0: a, 1: b, 2: c}}]}\n"}}};
    const auto read = files.questionnaire("mine.yaml");
    CHECK(read.kind == Kind::spectrum);
    REQUIRE(read.dimensions.size() == 2);
    CHECK(in(read.dimensions[0].questions[1].text, "") == "Ours");
    CHECK(in(read.dimensions[1].questions[1].anchors.at(2), "") == "c");
}

TEST_CASE("a wheel and a spectrum are not rounds of one assessment") {
    const Files files{{{"s.yaml", spectrum},
                       {"w.yaml", small_questionnaire},
                       {"a.yaml",
                        "assessment: a\norganisation: A\nquestionnaire: s.yaml\nrounds:\n"
                        "  - {id: \"2026\", answers: a.csv}\n"
                        "  - {id: \"2024\", answers: b.csv, questionnaire: w.yaml}\n"}}};
    CHECK(brief([&] { files.assessment("a.yaml"); }) ==
          "6:49 the round '2024' was asked a wheel, the assessment is of a spectrum (give the two an "
          "assessment "
          "file each)\n");
}
