// SPDX-License-Identifier: MIT
// What follows from the figures of this run together with those of the last one.
#pragma once
#include <vector>
#include "model/published_run.hpp"
#include "score/leak.hpp"
#include "score/member_values.hpp"

namespace socratic {

/// What this run shows of one dimension.
struct DimensionShown {
    bool level = false, change = false;
    std::array<std::vector<std::string>, member_facts.size()> groups;  ///< by fact: the groups shown
};

/// A digest of a value, never 0.
std::uint64_t digest_of(double value);

/// How many members' values the level figures of all dimensions differ by. A value counts as the same when it
/// is of the same round; in the other count, only when it is also equal. The smaller one that is not zero.
long count_differing(const std::vector<MemberValues>& members, const PublishedRun& last);

/// Whether some mixture of the figures shown now and of those of the last run rests on 1 to minimum - 1
/// members; `dimension` is the index here, `last_dimension` that in the last run.
LeakAnswer::Kind find_difference_leak(const std::vector<MemberValues>& members, std::size_t dimension,
                                      const DimensionShown& shown, const PublishedRun& last,
                                      std::size_t last_dimension, long minimum, LeakBudget& budget);

}  // namespace socratic
