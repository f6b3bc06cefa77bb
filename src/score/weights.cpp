// SPDX-License-Identifier: MIT
#include "score/weights.hpp"
#include <numeric>

namespace socratic {

std::optional<std::vector<std::int64_t>> find_whole_weights(const std::vector<Fraction>& weights) {
    constexpr std::int64_t most = 1LL << 40;
    std::int64_t multiple = 1, divisor = 0, sum = 0;
    for (const auto& weight : weights) {
        if (weight.denominator > most) return std::nullopt;
        const auto factor = weight.denominator / std::gcd(multiple, weight.denominator);
        if (factor > most / multiple) return std::nullopt;
        multiple *= factor;
    }
    std::vector<std::int64_t> whole;
    for (const auto& weight : weights) {
        const auto factor = multiple / weight.denominator;
        if (weight.numerator > most / factor) return std::nullopt;
        whole.push_back(weight.numerator * factor);
        divisor = std::gcd(divisor, whole.back());
    }
    for (auto& weight : whole) {
        weight /= divisor;
        sum += weight;
        if (sum > most) return std::nullopt;
    }
    return whole;
}

}  // namespace socratic
