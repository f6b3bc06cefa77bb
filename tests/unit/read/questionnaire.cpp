// SPDX-License-Identifier: MIT
#include "read/questionnaire.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const std::string whole_questionnaire = R"(questionnaire: whole
version: 2.1
title: {en: Title, fr: Titre}
instruction: How true is this?
languages: [en, fr]
licence: CC-BY-4.0
kind: wheel
scale:
  min: 1
  max: 4
  levels: {1: {name: Low, meaning: {en: a, fr: b}}, 4: {name: High}}
answers: {dk: {en: I don't know, fr: Je ne sais pas}, na: n/a}
facts:
  - id: office
    name: Your office
    values: {hq: Headquarters, field: {en: Field, fr: Terrain}}
sections: {inside: {name: Inside}}
dimensions:
  - id: POL
    name: {en: Policy, fr: Politique}
    short: Pol
    section: inside
    weight: 1.5
    scale: {min: -2, max: 2}
    discuss: Who decides?
    note: >
      For the
      facilitator.
    questions:
      - id: POL1
        text: {fr: Un, en: One}
        anchors: {-2: none, 2: {en: all, fr: tout}}
        reverse: true
        weight: 0.25
        off: false
        short_form: true
        previously: [POLX]
        same_meaning_as: [1.0.0, "2.0"]
        note: Take care.
      - id: POL2
        text: Two
        off: true
  - {id: LEA, name: Leadership, questions: [{id: LEA1, text: Three}]}
open_questions: [{id: proud, text: "What are we proud of?"}]
scoring: {minimum_answered: 0.6}
discuss: Which power?
note: Careful.
)";

}  // namespace

TEST_CASE("every key of a questionnaire arrives in the model") {
    const Files files{{{"q.yaml", whole_questionnaire}}};
    const auto read = files.questionnaire("q.yaml");
    CHECK(read.id == "whole");
    CHECK(read.version == "2.1");
    CHECK(in(read.title, "fr") == "Titre");
    CHECK(read.instruction == plain_text("How true is this?"));
    CHECK(read.languages == std::vector<std::string>{"en", "fr"});
    CHECK(read.licence == "CC-BY-4.0");
    CHECK(read.kind == Kind::wheel);
    CHECK(read.scale.min == 1);
    CHECK(read.scale.max == 4);
    CHECK(read.scale.levels.size() == 2);
    CHECK(in(read.scale.levels.at(1).meaning, "fr") == "b");
    CHECK(in(read.dont_know, "en") == "I don't know");
    CHECK(in(read.not_applicable, "fr") == "n/a");
    REQUIRE(read.facts.size() == 1);
    CHECK(read.facts[0].id == "office");
    CHECK(read.facts[0].values[1].id == "field");
    CHECK(in(read.facts[0].values[1].name, "fr") == "Terrain");
    CHECK(read.sections.at(0).id == "inside");
    CHECK(read.open_questions.at(0).id == "proud");
    CHECK(read.minimum_answered == Fraction{3, 5});
    CHECK(in(read.discuss, "en") == "Which power?");
    CHECK(in(read.note, "en") == "Careful.");
}

TEST_CASE("dimensions and questions arrive in file order with their own scale and weights") {
    const Files files{{{"q.yaml", whole_questionnaire}}};
    const auto read = files.questionnaire("q.yaml");
    REQUIRE(read.dimensions.size() == 2);
    const auto& pol = read.dimensions[0];
    CHECK(pol.id == "POL");
    CHECK(in(pol.short_name, "fr") == "Pol");
    CHECK(pol.section == "inside");
    CHECK(pol.weight == Fraction{3, 2});
    CHECK(pol.scale == Scale{-2, 2, {}});
    CHECK(in(pol.discuss, "en") == "Who decides?");
    CHECK(in(pol.note, "en") == "For the facilitator.");
    REQUIRE(pol.questions.size() == 2);
    const auto& one = pol.questions[0];
    CHECK(one.text == Text{{{"fr", "Un"}, {"en", "One"}}});
    CHECK(in(one.anchors.at(-2), "fr") == "none");
    CHECK(in(one.anchors.at(2), "fr") == "tout");
    CHECK(one.reverse);
    CHECK(one.weight == Fraction{1, 4});
    CHECK_FALSE(one.off);
    CHECK(one.short_form);
    CHECK(one.previously == std::vector<std::string>{"POLX"});
    CHECK(one.same_meaning_as == std::vector<std::string>{"1.0.0", "2.0"});
    CHECK(in(one.note, "en") == "Take care.");
    CHECK(pol.questions[1].off);
    CHECK_FALSE(read.dimensions[1].scale.has_value());
    CHECK(asked_questions(read).size() == 2);
}

TEST_CASE("what is left out has its default") {
    const Files files{{{"q.yaml", small_questionnaire}}};
    const auto read = files.questionnaire("q.yaml");
    CHECK(read.kind == Kind::wheel);
    CHECK(read.minimum_answered == Fraction{1, 2});
    CHECK(read.dont_know.empty());
    CHECK(read.facts.empty());
    CHECK(read.dimensions[0].weight == Fraction{1, 1});
    CHECK(read.dimensions[0].questions[0].weight == Fraction{1, 1});
    CHECK_FALSE(read.dimensions[0].questions[0].reverse);
}

TEST_CASE("a key with nothing after it is an empty list") {
    CHECK(brief_with("drop:\nfacts:\nsections:\nopen_questions:\n") == "");
}

TEST_CASE("a problem is shown with its line and a caret and a hint") {
    const Files files{{{"q.yaml", small_questionnaire + "        anchor: {0: none}\n"}}};
    CHECK(words_of([&] { files.questionnaire("q.yaml"); }) ==
          "q.yaml:12:9: error: unknown key 'anchor'\n   12 |         anchor: {0: none}\n      |         ^\n"
          "hint: did you mean 'anchors'?\n");
}

TEST_CASE("unknown and missing keys are named with what was meant") {
    CHECK(brief_with("        banana: x\n") ==
          "12:9 unknown key 'banana' (the keys of a question are id, text, anchors, reverse, weight, off, "
          "short_form, "
          "previously, same_meaning_as, note)\n");
    CHECK(brief_with("      - {id: POL2, txt: x}\n") == "12:20 unknown key 'txt' (did you mean 'text'?)\n");
    CHECK(brief_with("      - {id: POL2}\n") ==
          "12:9 missing key 'text' in the question 'POL2' (add it, for example 'text: {en: We have a policy, "
          "fr: Nous "
          "avons une politique}')\n");
    CHECK(brief_with("      - {text: x, weight: 1,5}\n") ==
          "12:9 missing key 'id' in the question (add it, for example 'id: POL1')\n"
          "12:27 expected one number, got '1,5' (a decimal comma: write 1.5)\n");
    CHECK(brief_with("      - {id: P2, text: Certainly, if asked}\n") ==
          "12:35 unknown key 'if asked' (put a text that holds a comma in quotes)\n");
    CHECK(brief_questionnaire("questionnaire: q\n") ==
          "1:1 missing key 'version' in the questionnaire (add it, for example 'version: 1.0.0')\n"
          "1:1 missing key 'title' in the questionnaire (add it, for example 'title: {en: Gender at work, "
          "fr: Le "
          "genre au travail}')\n"
          "1:1 missing key 'scale' in the questionnaire (add it, for example 'scale: {min: 0, max: 5}')\n"
          "1:1 missing key 'dimensions' in the questionnaire (add it, for example 'dimensions: [{id: POL, "
          "name: "
          "Policy, questions: [{id: POL1, text: We have a policy.}]}]')\n");
}

TEST_CASE("a value of the wrong kind is named") {
    CHECK(brief_with("  - words\n") ==
          "12:5 expected a map for the dimension, got 'words' (its keys are id, name, short, section, "
          "weight, scale, "
          "discuss, note, questions)\n");
    CHECK(brief_with("facts: x\n") == "12:8 expected a list, got 'x' (write [x])\n");
    CHECK(brief_with("facts: {id: x}\n") ==
          "12:8 expected a list, got a map (begin each item on a line of its own with '- ')\n");
    CHECK(brief_with("sections: [x]\n") ==
          "12:11 expected a map, got a list (write 'key: value' lines, indented below it)\n");
    CHECK(brief_with("scoring:\n") ==
          "12:1 expected a map for the scoring, got nothing (its key is minimum_answered)\n");
}

TEST_CASE("a text has every language that is listed and no other") {
    CHECK(brief_with("note: {en: x}\n") ==
          "12:7 no text in 'fr' (add 'fr: ...'; the languages are en, fr)\n");
    CHECK(brief_with("note: {en: x, fr: y, es: z}\n") ==
          "12:22 unknown language 'es' (the languages are en, fr; add it to 'languages')\n");
    CHECK(brief_with("note: {en: Yes, no, fr: Oui}\n") ==
          "12:17 unknown language 'no' (put a text that holds a comma in quotes)\n");
    CHECK(brief_with("note: {en: '', fr: [x]}\n") ==
          "12:12 expected a text, got an empty text\n12:20 expected a text, got a list\n");
    CHECK(brief_with("note:\n") == "12:1 expected a text, or a map from language to text, got nothing\n");
    CHECK(brief_with("note: ' '\n") ==
          "12:7 expected a text, or a map from language to text, got an empty text\n");
    CHECK(brief_with("note: {}\n") == "12:7 expected a text, got an empty map\n");
    CHECK(brief_with("note: [x]\n") == "12:7 expected a text, or a map from language to text, got a list\n");
}

TEST_CASE("without a list of languages any well-formed one will do") {
    const std::string rest =
        "version: 1\nscale: {min: 0, max: 1}\ndimensions: [{id: A, name: A, questions: [{id: A1, text: "
        "a}]}]\n";
    CHECK(brief_questionnaire("questionnaire: q\ntitle: {es: a, pt-BR: b}\n" + rest) == "");
    CHECK(brief_questionnaire("questionnaire: q\ntitle: {french: a}\n" + rest) ==
          "2:9 unknown language 'french' (a language is two or three small letters, such as en, fr or "
          "pt-BR)\n");
}

TEST_CASE("the list of languages is checked itself") {
    const std::string rest =
        "version: 1\ntitle: t\nscale: {min: 0, max: 1}\ndimensions: [{id: A, name: A, questions: [{id: A1, "
        "text: a}]}]\n";
    const auto with = [&](const std::string& languages) {
        return brief_questionnaire("questionnaire: q\nlanguages: " + languages + "\n" + rest);
    };
    CHECK(with("[en, EN]") ==
          "2:17 ill-formed language 'EN' (a language is two or three small letters, such as en, fr or "
          "pt-BR)\n");
    CHECK(with("[en, fr, en]") == "2:21 the language 'en' is listed twice (keep one of them)\n");
    CHECK(with("en") == "2:12 expected a list, got 'en' (write [en])\n");
    CHECK(with("[]") == "2:12 expected a language, got an empty list\n");
}

TEST_CASE("anchors stand on the scale of their dimension") {
    CHECK(brief_with("        anchors: {0: a, 5: b}\n") == "");
    CHECK(brief_with("        anchors: {6: a}\n") ==
          "12:19 level 6 is off the scale (the scale goes from 0 to 5)\n");
    CHECK(brief_with("        anchors: {-1: a}\n") ==
          "12:19 level -1 is off the scale (the scale goes from 0 to 5)\n");
    CHECK(brief_with("        anchors: {x: a, \"1\": b}\n") ==
          "12:19 expected a whole number, got 'x' (write it in digits alone)\n"
          "12:25 expected a whole number, got the text '1' (remove the quotes)\n");
    CHECK(brief_with("        anchors: {5: a}\n    scale: {min: 1, max: 4}\n") ==
          "12:19 level 5 is off the scale (the scale goes from 1 to 4)\n");
}

TEST_CASE("a level that is a text has it as its name") {
    const auto text =
        std::string("questionnaire: q\nversion: 1\ntitle: T\nscale: {min: 0, max: 5, levels: ") +
        "{0: not at all, 3: {name: Half, meaning: So so}, 5: fully}}\n" +
        "dimensions: [{id: POL, name: P, questions: [{id: POL1, text: a}]}]\n";
    const Files files{{{"q.yaml", text}}};
    const auto levels = files.questionnaire("q.yaml").scale.levels;
    REQUIRE(levels.size() == 3);
    CHECK(levels.at(0) == Level{plain_text("not at all"), {}});
    CHECK(levels.at(3) == Level{plain_text("Half"), plain_text("So so")});
    CHECK(levels.at(5) == Level{plain_text("fully"), {}});
}

TEST_CASE("a scale goes upwards and has 2 to 101 levels") {
    const auto scale = [](const std::string& text) { return brief_with("    scale: " + text + "\n"); };
    CHECK(scale("{min: 0, max: 100}") == "");
    CHECK(scale("{min: 5, max: 0}") ==
          "12:26 the scale is upside down: max 0 is below min 5 (the lower bound is 'min'; a question is "
          "turned over "
          "by 'reverse: true')\n");
    CHECK(scale("{min: 3, max: 3}") ==
          "12:26 the scale has one level only: min and max are 3 (a scale has at least two levels)\n");
    CHECK(scale("{min: 0, max: 101}") == "12:26 the scale has 102 levels (a scale has at most 101)\n");
    CHECK(scale("{min: 010, max: 1.5}") ==
          "12:18 expected a whole number, got '010' (write it without the zero or sign: 10)\n"
          "12:28 expected a whole number, got '1.5' (a whole number has no decimals)\n");
    CHECK(scale("{min: 0}") == "12:12 missing key 'max' in the scale (add it, for example 'max: 5')\n");
    CHECK(
        scale("{min: 0, max: 1, levels: {2: {name: x}, 0: [], 1: {}}}") ==
        "12:38 level 2 is off the scale (the scale goes from 0 to 1)\n"
        "12:55 expected a map for the level, got a list (its keys are name, meaning)\n"
        "12:62 missing key 'name' in the level (add it, for example 'name: {en: In place, fr: En place}')\n");
}

TEST_CASE("a reversed question is true or false and nothing else") {
    CHECK(brief_with("        reverse: yes\n        off: \"true\"\n") ==
          "12:18 expected true or false, got 'yes' (write true, without quotes)\n"
          "13:14 expected true or false, got the text 'true' (write true, without quotes)\n");
}

TEST_CASE("problems come in file order and a hundred at most") {
    std::string lines;
    for (int i = 0; i < 150; ++i) lines += "bad" + std::to_string(i) + ": x\n";
    const auto out = brief_with(lines);
    CHECK(out.find("12:1 unknown key 'bad0'") == 0);
    CHECK(out.find("111:1 unknown key 'bad99'") != std::string::npos);
    CHECK(out.find("bad100") == std::string::npos);
    CHECK(out.find("0:0 50 more problems (mend these first, then check again)\n") != std::string::npos);
}

TEST_CASE("a control character in a key does not reach the terminal") {
    const Files files{{{"q.yaml", small_questionnaire + "\"a\\u001b[31m\": x\n"}}};
    CHECK(words_of([&] { files.questionnaire("q.yaml"); }).find('\x1B') == std::string::npos);
}
