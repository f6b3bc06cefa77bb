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

/// For each need the index of the service chosen, or none: each need is served once at most, each teacher
/// serves `load` times at most, and no other choice has a greater total weight. The same services in the
/// same order give the same choice. Network simplex: Király and Kovács, "Efficient implementations of
/// minimum-cost flow algorithms" (2012), as in LEMON.
std::vector<std::optional<std::size_t>> choose_services(const std::vector<Service>& services,
                                                        std::size_t teachers, std::size_t needs, long load);

}  // namespace socratic
