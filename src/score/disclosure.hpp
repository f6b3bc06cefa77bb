// SPDX-License-Identifier: MIT
// Which groups may be shown: none with fewer people than the minimum, and none from which, by adding and
// subtracting shown groups of any facts and the whole room, a figure of fewer could be had.
#pragma once
#include <cstdint>
#include <vector>
#include "model/scores.hpp"
#include "score/leak.hpp"

namespace socratic {

/// The combinations of facts that occur among the people; each fact has a class for every value and a
/// last one for no value.
struct Crossing {
    std::vector<std::size_t> classes;               ///< by fact
    std::vector<std::vector<std::uint16_t>> cells;  ///< by combination: the class in each fact
    bool complete = true;                           ///< false: some combinations are missing here
};

/// How many people are behind one figure.
struct FigurePeople {
    std::vector<long> cells;                ///< by combination
    std::vector<std::vector<long>> groups;  ///< by fact and class
};

/// By fact and class.
using GroupDecisions = std::vector<std::vector<Hidden>>;

GroupDecisions show_all(const Crossing& crossing);

/// Hides more groups until nothing follows from the shown ones that rests on 1 to minimum - 1 people;
/// hidden ones of `before` stay hidden. Within a fact, the smallest shown group is hidden while the hidden
/// ones hold 1 to minimum - 1 people together; over facts, the largest group that a leak needs. Takes the
/// first group on a tie.
GroupDecisions decide(const Crossing& crossing, const FigurePeople& people, long minimum,
                      GroupDecisions before, LeakBudget& budget);

/// Hidden in either; the reason of `a` first.
GroupDecisions join(GroupDecisions a, const GroupDecisions& b);

}  // namespace socratic
