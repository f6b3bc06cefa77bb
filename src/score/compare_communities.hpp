// SPDX-License-Identifier: MIT
// What two communities share of themselves -> the two beside each other. Nothing is computed but what follows
// from the figures that both show.
#pragma once
#include "model/communities_compared.hpp"
#include "model/shared_community.hpp"

namespace socratic {

/// A tenth of a scale: a difference below it is not worth a claim.
inline constexpr double least_share_of_scale = 0.1;
/// What rounding two means to a tenth may have added to their difference, in levels.
inline constexpr double most_from_rounding = 0.1;
/// So many priorities at most, and at most half of the dimensions that are comparable; more where levels tie.
inline constexpr std::size_t most_priorities = 3;

/// A dimension is comparable when both have it on one scale and their figures rest on the same questions, by
/// the hashes of their wording, with the same weights.
///
/// One stands clearly higher when the difference of the means, less what rounding may have added, is a tenth
/// of the scale or more, and the middle of each (its median, else its mean) is outside the middle half of the
/// other, where that is shown.
///
/// A dimension is a priority when in both its mean is among the lowest of those that are comparable, and
/// below the middle of the scale.
CommunitiesCompared compare_communities(const SharedCommunity& first, const SharedCommunity& second);

}  // namespace socratic
