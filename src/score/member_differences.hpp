// SPDX-License-Identifier: MIT
// What follows from the figures of a run together with those of all runs before it.
#pragma once
#include <functional>
#include <string>
#include <vector>
#include "model/published_run.hpp"
#include "score/leak.hpp"
#include "score/member_values.hpp"

namespace socratic {

/// Makes digests that nobody without the community's key can make or try out: of levels there are too few.
struct ValueKey {
    std::string mark;  ///< tells one key from another, and says nothing of it
    std::function<std::uint64_t(const std::string& text)> digest;  ///< never 0
};

/// What a run keeps of its members. A digest is of one value of one member, so that two that are equal do not
/// look equal; `dimensions` are the ids of the values.
std::vector<PublishedMember> published_members(const std::vector<MemberValues>& members,
                                               const std::vector<std::string>& dimensions,
                                               const ValueKey& key);

/// The members, by id, whose values the level figures of all dimensions differ by. A value counts as the same
/// when it is of the same round; where none differs so, only when it is also equal.
std::vector<std::string> find_differing(const std::vector<PublishedMember>& members,
                                        const PublishedRun& earlier);

/// What a run shows of one dimension.
struct ShownInRun {
    const PublishedDimension& shown;
    const std::vector<PublishedMember>& members;
    std::size_t place = 0;  ///< of the dimension among the members' values
};

/// Whether some mixture of the figures of `now` and of all `earlier` runs rests on 1 to minimum - 1 members.
/// What follows from the earlier ones alone does not count: hiding now would not take it back.
LeakAnswer::Kind find_difference_leak(const ShownInRun& now, const std::vector<ShownInRun>& earlier,
                                      long minimum, LeakBudget& budget);

}  // namespace socratic
