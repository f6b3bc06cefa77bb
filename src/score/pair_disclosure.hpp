// SPDX-License-Identifier: MIT
// Whether the change of paired people may be shown beside everything else.
#pragma once
#include <map>
#include <vector>
#include "score/pairs.hpp"
#include "score/tiers.hpp"

namespace socratic {

/// Being paired with another round is treated as one more fact of the people, of which both groups are shown.
/// That is more than a paired difference says. For one minimum; with a raised one, only what the default one
/// admits may be asked about, so that two outputs cannot be subtracted from each other.
class PairDisclosure {
public:
    PairDisclosure(const PairBook& book, const std::vector<Plan>& plans, const std::vector<Tally>& tallies,
                   long minimum);

    /// True when the pair may be shown on the dimension beside those admitted before.
    bool admit(std::size_t from, std::size_t to, std::size_t dimension);

private:
    /// The rounds that a dimension of a round is shown paired with.
    using Partners = std::vector<std::size_t>;

    /// The figure of the whole room.
    bool is_shown(std::size_t round, std::size_t dimension) const;
    bool is_safe(std::size_t round, std::size_t dimension, const Partners& partners) const;

    const PairBook& book_;
    const std::vector<Plan>& plans_;
    const std::vector<Tally>& tallies_;
    long minimum_;
    std::vector<RoundTiers> tiers_;                                     ///< by round
    std::map<std::pair<std::size_t, std::size_t>, Partners> admitted_;  ///< by round and dimension
};

}  // namespace socratic
