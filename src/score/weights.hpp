// SPDX-License-Identifier: MIT
// Weights as whole numbers, so that persons' scores stay exact.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>
#include "base/fraction.hpp"

namespace socratic {

/// The same proportions in whole numbers, lowest terms; absent when their sum would pass 2^40.
std::optional<std::vector<std::int64_t>> find_whole_weights(const std::vector<Fraction>& weights);

}  // namespace socratic
