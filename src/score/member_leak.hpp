// SPDX-License-Identifier: MIT
// Whether adding and subtracting figures over members, also those of earlier runs, can leave one that rests
// on fewer members than the minimum. A member may have several values in them: its last round's and its new
// one's; a figure rests on the member when it rests on any of them.
#pragma once
#include <vector>
#include "score/leak.hpp"
#include "score/modular.hpp"

namespace socratic {

/// Members that all figures treat alike.
struct MembersAlike {
    std::vector<ModularVector> values;  ///< for each value they have, what it counts in each figure
    long members = 1;
};

/// Mixtures of the first `known` figures alone are not looked for: what follows from them is no news.
/// `unknown` when there are too many cases to look at.
LeakAnswer::Kind find_member_leak(std::vector<MembersAlike> members, std::size_t known, long minimum,
                                  LeakBudget& budget);

}  // namespace socratic
