// SPDX-License-Identifier: MIT
// For one figure after the other, which groups may show it; for figures of the same answers on different
// questions, also whether the room may.
#pragma once
#include <functional>
#include <map>
#include <vector>
#include "score/disclosure.hpp"
#include "score/tally_counts.hpp"

namespace socratic {

/// `first`: number of answers, mean and consensus, from the minimum on. `second`: everything that speaks of
/// the distribution, from twice the minimum on; never shown where the first is not.
struct Tiers {
    GroupDecisions first, second;
};

/// What the room may show of a figure beside what the number of its answers allows.
struct RoomLimits {
    Hidden hidden = Hidden::no;
    bool distribution = true;  ///< standard deviation, quartiles, extremes, persons' scores one by one
};

/// One figure of a set.
struct FigureTiers {
    bool exists = false;  ///< with so many people that something of it can be shown
    RoomLimits room;
    Tiers groups;
};

/// How many people of a block are behind a figure.
using CountPeople = std::function<long(const CountBlock&)>;

/// With a minimum above the default what the default hides stays hidden, so that two outputs cannot be
/// subtracted from each other.
class FigureDecisions {
public:
    FigureDecisions(const TallyCounts& counts, long minimum);

    /// One for each minimum, the one asked for last; what `outer` hides stays hidden.
    const std::vector<Tiers>& decide_figure(const CountPeople& count, const std::vector<Tiers>* outer);

    /// The figures of a set, each safe beside those before it: no two of them differ by what fewer people
    /// than the minimum answered, in the room or in anything that follows from the shown groups. Figures
    /// that overlap without one being part of the other are shown of the room only, without a distribution,
    /// and where no mixture of them rests on few; of groups only when they say the same.
    std::vector<FigureTiers> decide_set(const FigureSet& set, const std::vector<Tiers>& outer);

private:
    FigurePeople people_behind(const CountPeople& count) const;
    FigureTiers decide_member(const FigureSet& set, std::size_t member,
                              const std::vector<FigureTiers>& before, FigureTiers start, long minimum);
    bool is_safe_among(const FigureSet& set, std::vector<std::size_t> chosen, std::size_t member,
                       long minimum) const;
    GroupDecisions hide_in_member(const FigureSet& set, std::size_t member,
                                  const std::vector<std::size_t>& others, GroupDecisions hidden,
                                  long minimum);

    const TallyCounts& counts_;
    CountBlock all_;
    Crossing crossing_;
    LeakBudget budget_;
    std::vector<long> minimums_;  ///< ascending; the last is the one asked for
    /// Figures with the same people in every combination are decided once.
    std::map<std::vector<long>, std::vector<Tiers>> decided_;
};

}  // namespace socratic
