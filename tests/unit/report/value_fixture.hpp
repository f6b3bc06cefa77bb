// SPDX-License-Identifier: MIT
// Hand-made facts for the values of a report, and values as text to compare whole.
#pragma once
#include <string>
#include "layout/made_up.hpp"
#include "report/facts.hpp"
#include "report/value.hpp"

namespace socratic::sample {

/// One round of two dimensions on levels 0 to 4; what a test needs besides it adds.
struct ValueFacts {
    Scores scores;
    Questionnaire questionnaire;
    Assessment assessment;
    Comparison comparison;
    Topics topics;
    std::vector<Comparison> groups;
    InventedPath example;
    std::string as_of = "2026-06-01";
    Words words = made_up::words("en");
    std::string language = "en";

    ValueFacts();
    ReportFacts facts() const {
        return {scores, questionnaire, assessment, comparison, topics,
                groups, example,       as_of,      words,      language};
    }
};

/// A line a value: "name: text", "name: yes", what is in lists and groups two blanks deeper, an item of a
/// list after "-". Texts that are not there are left out.
std::string listing(const Members& values, const std::string& indent = "");
std::string listing(const std::vector<Members>& list, const std::string& indent = "");

inline Question question(const std::string& id, const std::string& text) {
    Question made;
    made.id = id;
    made.text = plain_text(text);
    return made;
}

/// Nine people: 2 x level 1, 4 x level 2, 3 x level 3.
inline QuestionScores answers(const std::string& id) {
    QuestionScores scores;
    scores.id = id;
    scores.n = 9;
    scores.mean = 19.0 / 9;
    scores.sd = 0.78;
    scores.median = 2;
    scores.counts = std::vector<long>{0, 2, 4, 3, 0};
    scores.dont_know = 3;
    scores.not_applicable = 1;
    scores.empty = 0;
    scores.consensus = 0.72;
    scores.views = Views::mixed;
    return scores;
}

inline ValueFacts::ValueFacts() {
    questionnaire.scale = {0,
                           4,
                           {{0, {plain_text("Absent"), plain_text("Nothing of it.")}},
                            {3, {plain_text("Mostly"), plain_text("Mostly there.")}},
                            {4, {plain_text("Fully"), plain_text("All of it.")}}}};
    questionnaire.sections = {{"inside", plain_text("Among ourselves")}};
    questionnaire.facts = {
        {"gender", plain_text("Gender"), {{"woman", plain_text("Woman")}, {"man", plain_text("Man")}}},
        {"office",
         plain_text("Office"),
         {{"hq", plain_text("Headquarters")}, {"field", plain_text("Field")}}}};
    Dimension policy, voice;
    policy.id = "POL";
    policy.name = plain_text("Policy");
    policy.short_name = plain_text("Pol.");
    policy.section = "inside";
    policy.discuss = plain_text("Who knows it?");
    policy.questions = {question("POL1", "There is a policy."), question("POL2", "The policy is ignored.")};
    policy.questions[0].anchors = {{3, plain_text("It is reviewed.")}, {4, plain_text("It has a budget.")}};
    policy.questions[1].reverse = true;
    voice.id = "VOI";
    voice.name = plain_text("Voice");
    voice.questions = {question("VOI1", "People are heard.")};
    questionnaire.dimensions = {policy, voice};

    scores.scale = questionnaire.scale;
    RoundScores round;
    round.id = "spring";
    round.date = "2026-03-01";
    round.respondents = 13;
    round.invited = 20;
    DimensionScores pol, voi;
    pol.id = "POL";
    pol.levels = {0, 4};
    pol.n = 12;
    pol.mean = 2.25;
    pol.sd = 0.84;
    pol.consensus = 0.655;
    pol.views = Views::mixed;
    pol.questions = {answers("POL1"), {}};
    pol.questions[1].id = "POL2";
    pol.questions[1].hidden = Hidden::small;
    voi.id = "VOI";
    voi.levels = {0, 4};
    voi.gap = Gap::hidden;
    voi.hidden = Hidden::small;
    voi.questions = {{}};
    voi.questions[0].id = "VOI1";
    voi.questions[0].hidden = Hidden::small;
    round.dimensions = {pol, voi};
    scores.rounds = {round};
    assessment.rounds.resize(1);
    assessment.rounds[0].id = "spring";
}

inline std::string listing(const Members& values, const std::string& indent) {
    std::string out;
    for (const auto& [name, value] : values.list) {
        if (const auto* text = std::get_if<std::string>(&value.content)) {
            if (!text->empty()) out += indent + name + ": " + *text + "\n";
        } else if (const auto* yes = std::get_if<bool>(&value.content)) {
            out += indent + name + ": " + (*yes ? "yes" : "no") + "\n";
        } else if (const auto* group = std::get_if<Members>(&value.content)) {
            if (!group->list.empty()) out += indent + name + ":\n" + listing(*group, indent + "  ");
        } else if (const auto& list = std::get<std::vector<Members>>(value.content); !list.empty()) {
            out += indent + name + ":\n" + listing(list, indent + "  ");
        }
    }
    return out;
}

inline std::string listing(const std::vector<Members>& list, const std::string& indent) {
    std::string out;
    for (const auto& item : list) out += indent + "-\n" + listing(item, indent + "  ");
    return out;
}

}  // namespace socratic::sample
