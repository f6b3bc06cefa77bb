// SPDX-License-Identifier: MIT
#include "score/places.hpp"
#include "score/statistics.hpp"

namespace socratic {

std::optional<double> find_median(const std::vector<long>& counts, int lowest) {
    const auto quartiles = find_quartiles(scores_of_levels(counts));
    if (!quartiles) return std::nullopt;
    return quartiles->median + lowest;
}

void keep_places(DimensionScores& dimension) {
    for (auto* figure : {&dimension.mean, &dimension.sd, &dimension.min, &dimension.q1, &dimension.median,
                         &dimension.q3, &dimension.max, &dimension.alpha})
        figure->reset();
    dimension.marks.clear();
    for (auto& question : dimension.questions) {
        question.mean.reset();
        question.sd.reset();
        question.median = question.counts ? find_median(*question.counts, question.lowest) : std::nullopt;
        if (!question.aim && dimension.gap == Gap::none) dimension.median = question.median;
    }
}

}  // namespace socratic
