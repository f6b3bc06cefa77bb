// SPDX-License-Identifier: MIT
#include "score/consensus.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace socratic {
namespace {

/// What counts as equal where a figure is compared with a cut-off.
constexpr double nothing = 1e-12;
constexpr double agreed_from = 0.75;

long total(const std::vector<long>& counts) { return std::accumulate(counts.begin(), counts.end(), 0L); }

/// Of one layer: which levels have answers left.
using Pattern = std::vector<bool>;

/// Triples of levels a < b < c by their pattern: 110 and 011 speak for one peak, 101 for two.
struct Triples {
    long one_peak = 0, two_peaks = 0;
};

Triples count_triples(const Pattern& pattern) {
    Triples triples;
    for (std::size_t a = 0; a < pattern.size(); ++a)
        for (std::size_t b = a + 1; b < pattern.size(); ++b)
            for (std::size_t c = b + 1; c < pattern.size(); ++c) {
                if (pattern[b] && pattern[a] != pattern[c]) ++triples.one_peak;
                if (!pattern[b] && pattern[a] && pattern[c]) ++triples.two_peaks;
            }
    return triples;
}

double agreement_of(const Pattern& pattern) {
    const auto used = std::count(pattern.begin(), pattern.end(), true);
    if (used == 1) return 1;
    const auto levels = static_cast<double>(pattern.size());
    const auto triples = count_triples(pattern);
    const auto ones = static_cast<double>(triples.one_peak);
    const auto twos = static_cast<double>(triples.two_peaks);
    if (ones + twos == 0) return 0;
    const double unimodality = ((levels - 2) * ones - (levels - 1) * twos) / ((levels - 2) * (ones + twos));
    return unimodality * (1 - (static_cast<double>(used) - 1) / (levels - 1));
}

}  // namespace

std::optional<double> find_consensus(const std::vector<long>& counts) {
    const long n = total(counts);
    if (n == 0 || counts.size() < 2) return std::nullopt;
    if (*std::max_element(counts.begin(), counts.end()) == n) return 1.0;
    long sum = 0;
    for (std::size_t level = 0; level < counts.size(); ++level)
        sum += static_cast<long>(level) * counts[level];
    const double mean = static_cast<double>(sum) / static_cast<double>(n);
    const auto width = static_cast<double>(counts.size() - 1);
    double consensus = 1;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        if (counts[level] == 0) continue;
        const double share = static_cast<double>(counts[level]) / static_cast<double>(n);
        consensus += share * std::log2(1 - std::abs(static_cast<double>(level) - mean) / width);
    }
    return std::clamp(consensus, 0.0, 1.0);
}

double even_consensus(int levels) {
    return find_consensus(std::vector<long>(static_cast<std::size_t>(levels), 1)).value_or(1.0);
}

std::optional<double> find_agreement(const std::vector<long>& counts) {
    const long n = total(counts);
    if (n == 0 || counts.size() < 3) return std::nullopt;
    auto left = counts;
    double agreement = 0;
    while (true) {
        Pattern pattern(left.size());
        long smallest = 0;
        for (std::size_t level = 0; level < left.size(); ++level) {
            pattern[level] = left[level] > 0;
            if (pattern[level] && (smallest == 0 || left[level] < smallest)) smallest = left[level];
        }
        if (smallest == 0) break;
        const auto used = std::count(pattern.begin(), pattern.end(), true);
        agreement += agreement_of(pattern) * static_cast<double>(smallest * used) / static_cast<double>(n);
        for (auto& count : left) count = std::max(0L, count - smallest);
    }
    return agreement;
}

Views views_of(std::optional<double> consensus, std::optional<double> agreement, int levels) {
    if (!consensus) return Views::none;
    if (*consensus < even_consensus(levels) - nothing) return Views::split;
    if (agreement && *agreement < -nothing) return Views::split;
    return *consensus >= agreed_from - nothing ? Views::agreed : Views::mixed;
}

}  // namespace socratic
