// SPDX-License-Identifier: MIT
// Among assignments of the same total weight, one with many matches that go both ways.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>
#include "score/peer_flow.hpp"

namespace socratic {

struct TwoWayChoice {
    std::vector<std::optional<std::size_t>> services;  ///< for each need the index of the one chosen, or none
    long two_way = 0;                                  ///< those chosen whose other direction is chosen too
    bool is_exact = true;  ///< no choice of the same total weight has more; false when the search was cut off
};

/// The greatest total weight as `choose_services` finds it, teachers and learners being peers: `learners` has
/// one for each need, and each teaches `load` times at most. Among the choices of this weight, one with the
/// most services whose teacher learns from their learner too. That goes beyond a flow, as the worth of a
/// service depends on another one, so it is searched for: by branch and bound over the services that some
/// choice of the greatest weight may use (their reduced cost is not positive), with the flow that counts
/// every service whose other direction is still possible as the bound. Work is counted in services looked at
/// and cut off at `most_work`, never by time: the same services in the same order give the same choice.
TwoWayChoice choose_two_way(const std::vector<Service>& services, const std::vector<std::size_t>& learners,
                            std::size_t peers, long load, std::int64_t most_work);

}  // namespace socratic
