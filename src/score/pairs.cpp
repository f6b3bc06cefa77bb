// SPDX-License-Identifier: MIT
#include "score/pairs.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>
#include "score/pair_disclosure.hpp"
#include "score/score.hpp"

namespace socratic {
namespace {

/// FNV-1a, 64 bit.
std::uint64_t hash_of_code(std::string_view code) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : code) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

bool is_own(std::string_view code) { return !code.empty() && code.front() != '_'; }

PersonThen describe(const Plan& plan, const TallyCounts& counts, const RespondentRow& row) {
    PersonThen person;
    person.came = true;
    person.classes = classes_of(counts, row);
    for (std::size_t d = 0; d < plan.dimensions.size(); ++d)
        person.scores.push_back(score_of(counts.layout, d, row));
    for (const auto& set : counts.layout.figures) person.differs.push_back(differs_from_own(set, row));
    return person;
}

/// Ascending, so that the sums do not depend on the order of rows.
std::vector<double> find_changes(const PairBook& book, std::size_t from, std::size_t to,
                                 std::size_t dimension) {
    std::vector<double> changes;
    for (const auto& person : book.people()) {
        const auto &then = person[from], &now = person[to];
        if (then.came && now.came && then.scores[dimension] && now.scores[dimension])
            changes.push_back(now.scores[dimension]->value() - then.scores[dimension]->value());
    }
    std::sort(changes.begin(), changes.end());
    return changes;
}

PairedScores describe(const std::vector<double>& changes, long minimum) {
    PairedScores paired{static_cast<long>(changes.size()), 0, std::nullopt};
    const double n = static_cast<double>(paired.n);
    const double mean = std::accumulate(changes.begin(), changes.end(), 0.0) / n;
    paired.difference = std::abs(mean) < 1e-12 ? 0 : mean;  // thirds that cancel out
    if (paired.n < 2 * std::max(1L, minimum)) return paired;
    double squares = 0;
    for (const double change : changes)
        squares += (change - paired.difference) * (change - paired.difference);
    paired.deviation = std::sqrt(squares / (n - 1));
    return paired;
}

}  // namespace

PairBook::PairBook(const std::vector<Plan>& plans, const std::vector<Tally>& tallies)
    : plans_(&plans), tallies_(&tallies) {}

void PairBook::add(std::size_t round, const RespondentRow& row) {
    if (full_ || !is_own(row.respondent)) return;
    if (std::all_of(row.cells.begin(), row.cells.end(), [](Cell cell) { return cell == cell_empty; })) return;
    const auto [found, added] = index_of_.emplace(hash_of_code(row.respondent), people_.size());
    if (added && people_.size() >= most_codes) {
        full_ = true;
        people_.clear();
        index_of_.clear();
        return;
    }
    if (added) people_.emplace_back(plans_->size());
    people_[found->second][round] = describe((*plans_)[round], (*tallies_)[round].counts(), row);
}

std::vector<PairedRounds> find_pairs(const PairBook& book, const std::vector<Plan>& plans,
                                     const std::vector<Tally>& tallies, long minimum) {
    if (book.is_full() || book.people().empty()) return {};
    std::vector<PairDisclosure> disclosures;
    if (minimum > default_minimum_group)
        disclosures.emplace_back(book, plans, tallies, default_minimum_group);
    disclosures.emplace_back(book, plans, tallies, minimum);
    const auto admit = [&](std::size_t from, std::size_t to, std::size_t dimension) {
        return std::all_of(disclosures.begin(), disclosures.end(),
                           [&](PairDisclosure& disclosure) { return disclosure.admit(from, to, dimension); });
    };
    std::vector<PairedRounds> result;
    for (std::size_t to = 1; to < plans.size(); ++to)
        for (auto from = to; from-- > 0;) {
            PairedRounds pair{from, to,
                              std::vector<std::optional<PairedScores>>(plans[to].dimensions.size())};
            for (std::size_t d = 0; d < pair.dimensions.size(); ++d) {
                if (admit(from, to, d))
                    pair.dimensions[d] = describe(find_changes(book, from, to, d), minimum);
            }
            result.push_back(std::move(pair));
        }
    return result;
}

}  // namespace socratic
