// SPDX-License-Identifier: MIT
// People who gave the same code of their own in two rounds: how their scores changed.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "score/figure_counts.hpp"
#include "score/plan.hpp"
#include "score/tally.hpp"
#include "score/tally_counts.hpp"

namespace socratic {

/// What one person gave in one round.
struct PersonThen {
    bool came = false;
    FactClasses classes;                          ///< by asked fact
    std::vector<std::optional<Fraction>> scores;  ///< by dimension, in levels above the lowest
    std::vector<std::vector<bool>> differs;       ///< by figure set: see `differs_from_own`
};

/// The answers of people with a code of their own (not beginning with `_`), round by round. Codes are kept as
/// 64-bit hashes; that two of 16,384 codes share one is less likely than one in a hundred thousand million.
/// With more codes than that, memory would grow with the people: nobody is paired then.
class PairBook {
public:
    static constexpr std::size_t most_codes = 16384;

    /// The plans of all rounds with answers, oldest first, and their tallies' layouts; both must outlive it.
    PairBook(const std::vector<Plan>& plans, const std::vector<Tally>& tallies);
    void add(std::size_t round, const RespondentRow& row);

    bool is_full() const { return full_; }
    /// By person and round.
    const std::vector<std::vector<PersonThen>>& people() const { return people_; }

private:
    const std::vector<Plan>* plans_;
    const std::vector<Tally>* tallies_;
    std::unordered_map<std::uint64_t, std::size_t> index_of_;
    std::vector<std::vector<PersonThen>> people_;
    bool full_ = false;
};

/// The differences of the people paired on one dimension.
struct PairedScores {
    long n = 0;
    double difference = 0;            ///< mean, newer less older
    std::optional<double> deviation;  ///< only of twice the minimum
};

struct PairedRounds {
    std::size_t from = 0, to = 0;                         ///< among the rounds with answers
    std::vector<std::optional<PairedScores>> dimensions;  ///< as in the plans
};

/// Every two rounds, dimension by dimension where they may be shown. A paired figure is shown when it would
/// be safe even if the scores of the paired people were known for each of the two rounds: nothing then
/// follows, with all that is shown of the groups and of other pairs, of fewer people than the minimum.
std::vector<PairedRounds> find_pairs(const PairBook& book, const std::vector<Plan>& plans,
                                     const std::vector<Tally>& tallies, long minimum);

}  // namespace socratic
