// SPDX-License-Identifier: MIT
// What a community shares of itself in community.json: its figures, and the names they are told with.
#pragma once
#include <string>
#include "model/community_figures.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Groups, strengths and gaps are not kept.
struct SharedCommunity {
    CommunityFigures figures;
    std::string language;         ///< the one it is written in
    Questionnaire questionnaire;  ///< id, version and title, sections, and dimensions without their questions
};

}  // namespace socratic
