// SPDX-License-Identifier: MIT
#include "layout/community_layer.hpp"

namespace socratic {
namespace {

DimensionScores dimension_of(const std::string& id, const MembersFigure& level) {
    DimensionScores scores;
    scores.id = id;
    scores.n = level.n;
    scores.mean = level.mean;
    scores.q1 = level.q1;
    scores.q3 = level.q3;
    if (level.withheld == Withheld::no) return scores;
    scores.gap = level.withheld == Withheld::not_common ? Gap::too_few_common : Gap::hidden;
    scores.hidden = level.withheld == Withheld::not_common ? Hidden::no
                    : level.withheld == Withheld::few      ? Hidden::small
                                                           : Hidden::complement;
    return scores;
}

CommunityLayer without_dimensions(const CommunityFigures& figures) {
    CommunityLayer layer;
    layer.members = figures.members;
    layer.minimum_members = figures.charter.minimum_members;
    layer.year = figures.year;
    layer.difference_accepted = figures.difference_accepted;
    return layer;
}

}  // namespace

CommunityLayer community_layer(const CommunityFigures& figures) {
    auto layer = without_dimensions(figures);
    for (const auto& dimension : figures.dimensions)
        layer.dimensions.push_back(dimension_of(dimension.id, dimension.level));
    return layer;
}

CommunityLayer community_layer(const CommunitiesText& text, std::size_t community) {
    auto layer = without_dimensions(text.communities[community]->figures);
    layer.name = community_name(text, community);
    for (const auto& beside : text.compared.dimensions) {
        layer.dimensions.push_back(dimension_of(beside.id, beside.level[community]));
        if (const auto gap = gap_words(text, beside); !gap.empty()) layer.gaps[beside.id] = gap;
    }
    return layer;
}

}  // namespace socratic
