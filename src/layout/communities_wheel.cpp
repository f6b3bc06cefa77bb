// SPDX-License-Identifier: MIT
#include "layout/communities_wheel.hpp"
#include "layout/community_layer.hpp"

namespace socratic {
namespace {

/// "2.0.0", or "2.0.0 / 2.1.0" where the two answered different versions.
std::string versions_of(const CommunitiesText& text) {
    const auto& first = text.communities[0]->figures.questionnaire_version;
    const auto& second = text.communities[1]->figures.questionnaire_version;
    return first == second ? first : first + " / " + second;
}

}  // namespace

Scene layout_communities_wheel(const CommunitiesText& text, WheelOptions options, const Measure& measure) {
    Scores scores;
    scores.organisation = plain_text(communities_title(text));
    scores.questionnaire_id = text.compared.questionnaire.id;
    scores.questionnaire_version = versions_of(text);
    scores.scale = text.compared.questionnaire.scale;
    const auto first = community_layer(text, 0), second = community_layer(text, 1);
    options.community = &first;
    options.other_community = &second;
    options.language = text.language;
    return layout_wheel(scores, text.compared.questionnaire, text.words, options, measure);
}

}  // namespace socratic
