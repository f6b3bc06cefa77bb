// SPDX-License-Identifier: MIT
#include "score/statistics.hpp"
#include <cmath>
#include <cstdint>
#include <numeric>

namespace socratic {
namespace {

__extension__ using Wide = __int128;

/// Sum and sum of squares of the scores times a common denominator, exact.
struct ExactSums {
    std::int64_t denominator = 1;
    Wide sum = 0, squares = 0;
};

/// Absent when the common denominator is too large (unequal weights with many decimals). Levels above the
/// lowest are at most 100, so that units stay below 2^31 and 2^32 people fit.
std::optional<ExactSums> find_exact_sums(const ScoreCounts& scores) {
    constexpr std::int64_t largest = 1LL << 24;
    ExactSums sums;
    for (const auto& [score, count] : scores) {
        if (std::abs(score.numerator) > largest || score.denominator > largest) return std::nullopt;
        sums.denominator = std::lcm(sums.denominator, score.denominator);
        if (sums.denominator > largest) return std::nullopt;
    }
    for (const auto& [score, count] : scores) {
        const Wide units = Wide(score.numerator) * (sums.denominator / score.denominator);
        sums.sum += units * count;
        sums.squares += units * units * count;
    }
    return sums;
}

/// The score at the 0-based place `position` of all scores in ascending order.
double score_at(const ScoreCounts& scores, long position) {
    for (const auto& [score, count] : scores) {
        if (position < count) return score.value();
        position -= count;
    }
    return scores.rbegin()->first.value();
}

/// The quantile at `quarters` / 4: linear between the two scores around (n - 1) quarters / 4.
double quantile(const ScoreCounts& scores, long n, long quarters) {
    const long place = (n - 1) * quarters;
    const double low = score_at(scores, place / 4);
    if (place % 4 == 0) return low;
    const double high = score_at(scores, place / 4 + 1);
    return low + (high - low) * (static_cast<double>(place % 4) / 4);
}

/// For scores without a manageable common denominator; the map's order makes it repeatable.
double rounded_mean(const ScoreCounts& scores) {
    double sum = 0;
    for (const auto& [score, count] : scores) sum += score.value() * static_cast<double>(count);
    return sum / static_cast<double>(count_scores(scores));
}

double rounded_squares(const ScoreCounts& scores, double mean) {
    double sum = 0;
    for (const auto& [score, count] : scores)
        sum += (score.value() - mean) * (score.value() - mean) * static_cast<double>(count);
    return sum;
}

}  // namespace

long count_scores(const ScoreCounts& scores) {
    return std::accumulate(scores.begin(), scores.end(), 0L,
                           [](long n, const auto& entry) { return n + entry.second; });
}

std::optional<double> find_mean(const ScoreCounts& scores) {
    if (scores.empty()) return std::nullopt;
    const auto sums = find_exact_sums(scores);
    if (!sums) return rounded_mean(scores);
    return static_cast<double>(sums->sum) /
           (static_cast<double>(sums->denominator) * static_cast<double>(count_scores(scores)));
}

std::optional<double> find_deviation(const ScoreCounts& scores) {
    const long n = count_scores(scores);
    if (n < 2) return std::nullopt;
    if (scores.size() == 1) return 0.0;
    const auto people = static_cast<double>(n);
    if (const auto sums = find_exact_sums(scores)) {
        const auto unit = static_cast<double>(sums->denominator);
        const auto squares = static_cast<double>(sums->squares * n - sums->sum * sums->sum);
        return std::sqrt(squares / (people * (people - 1))) / unit;
    }
    return std::sqrt(rounded_squares(scores, rounded_mean(scores)) / (people - 1));
}

std::optional<Quartiles> find_quartiles(const ScoreCounts& scores) {
    const long n = count_scores(scores);
    if (n == 0) return std::nullopt;
    return Quartiles{quantile(scores, n, 0), quantile(scores, n, 1), quantile(scores, n, 2),
                     quantile(scores, n, 3), quantile(scores, n, 4)};
}

ScoreCounts scores_of_levels(const std::vector<long>& counts) {
    ScoreCounts scores;
    for (std::size_t level = 0; level < counts.size(); ++level)
        if (counts[level] > 0) scores[{static_cast<std::int64_t>(level), 1}] = counts[level];
    return scores;
}

}  // namespace socratic
