// SPDX-License-Identifier: MIT
#include "score/overall.hpp"

namespace socratic {

std::optional<Overall> find_overall(const Plan& plan, const std::vector<DimensionScores>& dimensions) {
    if (!plan.one_scale) return std::nullopt;
    Overall overall;
    double sum = 0, weights = 0, lowest = 0;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& mean = dimensions[d].mean;
        if (!mean) {
            overall.gaps.push_back(dimensions[d].id);
            continue;
        }
        const double weight = plan.dimensions[d].weight.value();
        sum += weight * *mean;
        weights += weight;
        if (overall.weakest.empty() || *mean < lowest) {
            overall.weakest = dimensions[d].id;
            lowest = *mean;
        }
    }
    if (weights > 0) overall.mean = sum / weights;
    return overall;
}

}  // namespace socratic
