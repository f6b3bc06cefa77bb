// SPDX-License-Identifier: MIT
// A small questionnaire in two languages with all that forms have to cope with, and the words it is made
// with.
#pragma once
#include "forms/voice.hpp"
#include "model/questionnaire.hpp"

namespace socratic::small_form {

inline Text both(const char* english, const char* french) { return {{{"en", english}, {"fr", french}}}; }

/// POL: POL1 with anchors, POL2 an alternate, POL3. LEA, on a scale of its own from -1 to 1: LEA1.
inline Questionnaire questionnaire() {
    Questionnaire made;
    made.id = "small";
    made.version = "1.2.0";
    made.title = both("Small wheel", "Petite roue");
    made.instruction = both("How true is this?", "Est-ce vrai?");
    made.languages = {"en", "fr"};
    made.scale = {
        0,
        2,
        {{0, {both("Absent", "Absent"), {}}}, {2, {both("Living", "Vivant"), both("always", "toujours")}}}};
    made.dont_know = both("I don't know", "Je ne sais pas");
    made.facts = {{"home-country",
                   both("Country", "Pays"),
                   {{"ca", both("Canada", "Canada")}, {"other", both("Other", "Autre")}}},
                  {"office",
                   both("Office", "Bureau"),
                   {{"headquarters", both("Headquarters", "Siège")}, {"field", both("Field", "Terrain")}}}};
    Dimension policy;
    policy.id = "POL";
    policy.name = both("Policy", "Politique");
    for (const auto* id : {"POL1", "POL2", "POL3"}) policy.questions.emplace_back().id = id;
    policy.questions[0].text = both("=We have a policy", "Nous avons une politique");
    policy.questions[0].anchors = {{0, both("no plan", "aucun plan")}, {2, both("a plan", "un plan")}};
    policy.questions[1].off = true;
    policy.questions[2].text = both("It is {used} | known", "Elle sert");
    Dimension leading;
    leading.id = "LEA";
    leading.name = both("Leading", "Direction");
    leading.scale = Scale{-1, 1, {}};
    leading.questions.emplace_back().id = "LEA1";
    leading.questions[0].text = both("They lead & learn", "Elles dirigent");
    made.dimensions = {policy, leading};
    made.open_questions = {{"proud", both("What are you proud of?", "De quoi êtes-vous fiers?")}};
    return made;
}

inline Words words_in(const char* language) {
    Words words;
    words.language = language;
    for (const auto* key : {"form.dont_know",  "form.not_applicable",  "form.about",       "form.code",
                            "form.code.why",   "form.optional",        "form.open",        "sheet.answers",
                            "sheet.questions", "sheet.codes",          "sheet.respondent", "sheet.id",
                            "sheet.dimension", "sheet.question",       "sheet.anchors",    "sheet.for",
                            "sheet.for.all",   "sheet.type",           "sheet.name",       "sheet.meaning",
                            "sheet.dont_know", "sheet.not_applicable", "sheet.empty",      "sheet.empty.why",
                            "sheet.wrong"})
        words.by_key[key] = std::string(language) + " " + key;
    words.by_key["sheet.wrong.level"] = "{min} to {max}";
    words.by_key["sheet.wrong.fact"] = "{values}";
    return words;
}

}  // namespace socratic::small_form
