// SPDX-License-Identifier: MIT
// A document on a community, for all its members: what it is made from, and its values.
#pragma once
#include <string>
#include "model/community_figures.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"
#include "model/words.hpp"
#include "report/value.hpp"

namespace socratic {

struct CommunityLayer;

/// In one language; nothing in it but what the charter lets all members see.
struct CommunityDocument {
    const CommunityFigures& figures;
    const CommunityLayer* layer = nullptr;  ///< its wheel; absent when all figures are withheld
    const Scores& scores;                   ///< without rounds: the scale, and whose the pictures are
    const Questionnaire& questionnaire;
    const Words& words;
    std::string language;
};

/// The values of shape "community", in the order of the table of values.
Members community_document_values(const CommunityDocument& document);

}  // namespace socratic
