// SPDX-License-Identifier: MIT
// What a report is made from, in one language.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/assessment.hpp"
#include "model/community_figures.hpp"
#include "model/comparison.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"
#include "model/topics.hpp"
#include "model/words.hpp"

namespace socratic {

/// How an invented person answered a dimension.
struct InventedPath {
    struct Step {
        const Question* question = nullptr;
        std::optional<int> level;  ///< as ticked; absent: don't know
    };
    std::string dimension;
    std::vector<Step> steps;
    bool is_enough = false;  ///< answered enough for a score
};

struct CommunityLayer;

/// The community that a member's report puts it beside: what its charter lets all members see, and the
/// member's own figures on the questions that members ask alike.
struct CommunityFacts {
    const CommunityFigures& figures;
    const CommunityLayer* layer = nullptr;  ///< on the wheels; absent when all figures are withheld
    const Scores& beside;                   ///< the member's latest round on those questions, or no round
    const Questionnaire& questionnaire;     ///< of `beside` and of the community
    std::vector<std::string> unknown;       ///< dimensions of scores that were sent which it does not have
};

/// Every figure of people in it has passed disclosure control; answers of single people are not in it.
struct ReportFacts {
    const Scores& scores;
    const Questionnaire& questionnaire;  ///< of the newest round shown
    const Assessment& assessment;        ///< without rounds for an answer sheet alone
    const Comparison& comparison;
    const Topics& topics;                   ///< of the newest round shown
    const std::vector<Comparison>& groups;  ///< of each fact that was asked
    const InventedPath& example;            ///< without steps when there is none
    const std::string& as_of;               ///< ISO date that tells what is late; "" when there is none
    const Words& words;
    std::string language;
    const CommunityFacts* community = nullptr;  ///< in a member's report only
    double even_consensus = 0;  ///< of answers spread evenly over the scale: below it views split
};

/// The newest round with answers or reported figures; the newest of all when none has.
const RoundScores& newest_round(const Scores& scores);

}  // namespace socratic
