// SPDX-License-Identifier: MIT
// The assignment of teachers to needs with the greatest total weight, as a flow of least cost.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

namespace socratic {

/// A teacher that could serve a need; both are indices from 0.
struct Service {
    std::size_t teacher = 0, need = 0;
    std::int64_t weight = 0;  ///< positive; sums must stay below 2^60
};

struct ServiceChoice {
    std::vector<std::optional<std::size_t>> chosen;  ///< for each need the index of a service, or none
    std::vector<bool> may_use;                       ///< by service; false when no choice as good has it
};

/// Each need is served once at most, each teacher as often as its load says at most, and no other choice has
/// a greater total weight. The same services in the same order give the same choice. Network simplex: Király
/// and Kovács, "Efficient implementations of minimum-cost flow algorithms" (2012), as in LEMON.
ServiceChoice choose_services(const std::vector<Service>& services, const std::vector<long>& loads,
                              std::size_t needs);

}  // namespace socratic
