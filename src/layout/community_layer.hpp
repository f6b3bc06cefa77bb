// SPDX-License-Identifier: MIT
// What a community shows -> its layer on a wheel.
#pragma once
#include "layout/wheel.hpp"
#include "model/communities_words.hpp"

namespace socratic {

CommunityLayer community_layer(const CommunityFigures& figures);

/// One of two that are put beside each other, with what they show there.
CommunityLayer community_layer(const CommunitiesText& text, std::size_t community);

}  // namespace socratic
