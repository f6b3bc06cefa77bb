// SPDX-License-Identifier: MIT
// A few scores with everything that can happen to a figure, for the tests of writing.
#pragma once
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic::test {

inline Questionnaire sample_questionnaire() {
    Questionnaire questionnaire;
    questionnaire.id = "sample";
    questionnaire.version = "1.2.0";
    questionnaire.scale.max = 3;
    Dimension policy;
    policy.id = "POL";
    policy.name = {{{"en", "Policy \"and\" strategy"}, {"fr", "Politique"}}};
    Question first;
    first.id = "POL1";
    first.text = plain_text("We have a policy");
    Question second;
    second.id = "POL2";
    second.text = plain_text("It is not applied");
    second.reverse = true;
    policy.questions = {first, second};
    Dimension leadership;
    leadership.id = "LEA";
    leadership.name = plain_text("Leadership");
    leadership.scale = Scale{1, 4, {}};
    questionnaire.dimensions = {policy, leadership};
    questionnaire.facts = {{"office",
                            plain_text("Where you work"),
                            {{"hq", plain_text("Headquarters")}, {"field", plain_text("Field")}}}};
    return questionnaire;
}

inline DimensionScores sample_policy() {
    DimensionScores policy;
    policy.id = "POL";
    policy.levels = {0, 3};
    policy.n = 10;
    policy.mean = 2.0 / 3;
    policy.sd = 0.5;
    policy.min = 0;
    policy.q1 = 0.25;
    policy.median = 0.5;
    policy.q3 = 1;
    policy.max = 3;
    policy.consensus = 0.704;
    policy.views = Views::mixed;
    policy.not_scored = 1;
    policy.agreed = 1.5;
    policy.target = 3;
    policy.target_by = "2027-06-30";
    policy.questions_used = policy.questions_of = 2;
    QuestionScores first;
    first.id = "POL1";
    first.hash = "0123456789abcdef";
    first.n = 10;
    first.mean = 1;
    first.sd = 0.25;
    first.median = 1;
    first.counts = {{2, 6, 2, 0}};
    first.dont_know = 1;
    first.not_applicable = 0;
    first.empty = 0;
    first.consensus = 0.8;
    first.agreement = -0.25;
    first.views = Views::split;
    QuestionScores second;
    second.id = "POL2";
    second.hash = "fedcba9876543210";
    second.hidden = Hidden::small;
    policy.questions = {first, second};
    return policy;
}

inline RoundScores sample_round() {
    RoundScores round;
    round.id = "2026";
    round.date = "2026-02-03";
    round.respondents = 11;
    round.invited = 20;
    DimensionScores leadership;
    leadership.id = "LEA";
    leadership.levels = {1, 4};
    leadership.gap = Gap::hidden;
    leadership.hidden = Hidden::small;
    leadership.target = 4;
    leadership.questions_used = leadership.questions_of = 1;
    round.dimensions = {sample_policy(), leadership};
    round.overall = Overall{2.0 / 3, "POL", {"LEA"}};
    GroupScores shown{"office", "hq", Hidden::no, 6, {}};
    DimensionScores of_group;
    of_group.id = "POL";
    of_group.n = 6;
    of_group.mean = 1.25;
    of_group.consensus = 1;
    of_group.views = Views::agreed;
    of_group.not_scored = 0;
    of_group.questions_used = of_group.questions_of = 2;
    DimensionScores not_of_group;
    not_of_group.id = "LEA";
    not_of_group.gap = Gap::hidden;
    not_of_group.hidden = Hidden::complement;
    not_of_group.questions_used = not_of_group.questions_of = 1;
    shown.dimensions = {of_group, not_of_group};
    round.groups = {shown,
                    {"office", "field", Hidden::complement, 0, {}},
                    {"office", std::nullopt, Hidden::small, 0, {}}};
    round.left_out = {1, {"LEA2"}, {"POL3"}, {"POL2"}};
    return round;
}

inline Scores sample_scores() {
    Scores scores;
    scores.questionnaire_id = "sample";
    scores.questionnaire_version = "1.2.0";
    scores.organisation_id = "ngo";
    scores.organisation = {{{"en", "An NGO"}, {"fr", "Une ONG"}}};
    scores.scale.max = 3;
    scores.rounds = {sample_round()};
    return scores;
}

}  // namespace socratic::test
