// SPDX-License-Identifier: MIT
#include "score/aim_dominance.hpp"
#include <numeric>

namespace socratic {

std::optional<double> aim_dominance(const QuestionScores& today, const QuestionScores& aim) {
    if (!today.counts || !aim.counts || today.counts->size() != aim.counts->size()) return std::nullopt;
    const auto people = std::accumulate(today.counts->begin(), today.counts->end(), 0L);
    double below = 0, pairs = 0;  // today's answers on lower levels
    double delta = 0;
    for (std::size_t level = 0; level < aim.counts->size(); ++level) {
        const auto aims = static_cast<double>((*aim.counts)[level]);
        const auto same = static_cast<double>((*today.counts)[level]);
        const double above = static_cast<double>(people) - below - same;
        delta += aims * (below - above);
        pairs += aims * static_cast<double>(people);
        below += same;
    }
    if (pairs <= 0) return std::nullopt;
    return delta / pairs;
}

}  // namespace socratic
