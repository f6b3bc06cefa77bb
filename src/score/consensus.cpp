// SPDX-License-Identifier: MIT
#include "score/consensus.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace socratic {
namespace {

/// What counts as equal where a figure is compared with a cut-off.
constexpr double nothing = 1e-12;

long total(const std::vector<long>& counts) { return std::accumulate(counts.begin(), counts.end(), 0L); }

/// Of one layer: 1 for each level that has answers left, else 0.
using Pattern = std::vector<long>;

/// Triples of levels a < b < c by their pattern: 110 and 011 speak for one peak, 101 for two.
struct Triples {
    long one_peak = 0, two_peaks = 0;
};

/// Level by level as the middle one, from how many below and above it have answers left.
Triples count_triples(const Pattern& pattern) {
    Triples triples;
    long before = 0, after = total(pattern), empty_before = 0;
    long empty_after = static_cast<long>(pattern.size()) - after;
    for (const long used : pattern) {
        (used == 1 ? after : empty_after) -= 1;
        if (used == 1)
            triples.one_peak += before * empty_after + empty_before * after;
        else
            triples.two_peaks += before * after;
        (used == 1 ? before : empty_before) += 1;
    }
    return triples;
}

double agreement_of(const Pattern& pattern) {
    const auto used = total(pattern);
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
    Pattern pattern(left.size());
    double agreement = 0;
    while (true) {
        long smallest = 0;
        for (std::size_t level = 0; level < left.size(); ++level) {
            pattern[level] = left[level] > 0 ? 1 : 0;
            if (left[level] > 0 && (smallest == 0 || left[level] < smallest)) smallest = left[level];
        }
        if (smallest == 0) break;
        agreement +=
            agreement_of(pattern) * static_cast<double>(smallest * total(pattern)) / static_cast<double>(n);
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
