// SPDX-License-Identifier: MIT
// Figures of a community as JSON and CSV.
#pragma once
#include <string>
#include "model/community_figures.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// What the figures are written with: names of dimensions in a language.
struct CommunityText {
    const CommunityFigures& figures;
    const Questionnaire& questionnaire;
    const std::string& language;
};

std::string community_json(const CommunityText& text);

/// One figure a line: part, dimension, fact, group, figure, value (see docs/files.md).
std::string community_csv(const CommunityText& text);

}  // namespace socratic
