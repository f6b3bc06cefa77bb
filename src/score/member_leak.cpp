// SPDX-License-Identifier: MIT
#include "score/member_leak.hpp"
#include <algorithm>
#include <numeric>

namespace socratic {
namespace {

using Kind = LeakAnswer::Kind;

/// Independent vectors, each 1 at a place where the others are 0.
class Basis {
public:
    std::size_t size() const { return rows_.size(); }
    /// False when the vector follows from those before.
    bool add(ModularVector values) {
        for (const auto& [row, at] : rows_) reduce(values, row, at);
        if (is_zero(values)) return false;
        const auto at = first_not_zero(values);
        scale_to_one(values, at);
        for (auto& [row, other] : rows_) reduce(row, values, at);
        rows_.emplace_back(std::move(values), at);
        return true;
    }
    /// The vectors, in an order that depends on nothing but the space they span.
    std::vector<ModularVector> vectors() const {
        std::vector<ModularVector> out;
        for (const auto& [row, at] : rows_) out.push_back(row);
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    std::vector<std::pair<ModularVector, std::size_t>> rows_;
};

std::vector<ModularVector> independent(std::vector<ModularVector> vectors) {
    Basis basis;
    for (auto& values : vectors) basis.add(std::move(values));
    return basis.vectors();
}

/// Drops members on whom nothing rests, joins those that are alike, the most first.
void tidy(std::vector<MembersAlike>& columns) {
    for (auto& column : columns) column.values = independent(std::move(column.values));
    std::erase_if(columns, [](const MembersAlike& column) { return column.values.empty(); });
    std::sort(columns.begin(), columns.end(),
              [](const MembersAlike& a, const MembersAlike& b) { return a.values < b.values; });
    std::vector<MembersAlike> joined;
    for (auto& column : columns)
        if (!joined.empty() && joined.back().values == column.values)
            joined.back().members += column.members;
        else
            joined.push_back(std::move(column));
    std::stable_sort(joined.begin(), joined.end(),
                     [](const MembersAlike& a, const MembersAlike& b) { return a.members > b.members; });
    columns = std::move(joined);
}

/// True when so many disjoint sets of members each tell any two figures apart.
bool has_disjoint_sets(const std::vector<MembersAlike>& columns, std::size_t size, long wanted, long& work) {
    std::vector<long> left;
    for (const auto& column : columns) left.push_back(column.members);
    for (long found = 0; found < wanted; ++found) {
        std::vector<std::size_t> order(columns.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return left[a] > left[b]; });
        Basis basis;
        for (const auto c : order) {
            if (basis.size() == size || left[c] == 0) break;
            bool adds = false;
            for (const auto& values : columns[c].values) {
                work += static_cast<long>((basis.size() + 1) * size);
                if (basis.add(values)) adds = true;
            }
            if (adds) --left[c];
        }
        if (basis.size() < size) return false;
    }
    return true;
}

class Search {
public:
    explicit Search(long most_work) : most_work_(most_work) {}
    long work() const { return work_; }
    bool found() const { return found_; }
    bool gave_up() const { return work_ > most_work_; }

    /// `news` tells the mixtures that are not of known figures alone: it is zero on those.
    void run(std::vector<MembersAlike> columns, std::vector<ModularVector> news, std::size_t size,
             long budget) {
        while (!gave_up() && size > 0) {
            work_ += static_cast<long>((columns.size() + news.size()) * size);
            tidy(columns);
            news = independent(std::move(news));
            if (news.empty()) return;
            const long left =
                std::accumulate(columns.begin(), columns.end(), 0L,
                                [](long n, const MembersAlike& column) { return n + column.members; });
            if (left <= budget) found_ = true;  // whatever is left rests on no more than these
            if (found_) return;
            if (columns.front().members <= budget) {
                if (has_disjoint_sets(columns, size, budget + 1, work_)) return;
                auto without = columns;
                without.erase(without.begin());
                run(std::move(without), news, size, budget - columns.front().members);
                if (found_ || gave_up()) return;
            }
            size -= zero_out(columns, news);
        }
    }

private:
    /// Leaves only the figures that are zero on the first column; how many independent ones are lost.
    static std::size_t zero_out(std::vector<MembersAlike>& columns, std::vector<ModularVector>& news) {
        auto pivots = std::move(columns.front().values);
        columns.erase(columns.begin());
        for (std::size_t p = 0; p < pivots.size(); ++p) {
            const auto at = first_not_zero(pivots[p]);
            scale_to_one(pivots[p], at);
            const auto pivot = pivots[p];
            const auto drop = [&](ModularVector& values) {
                reduce(values, pivot, at);
                values.erase(values.begin() + static_cast<std::ptrdiff_t>(at));
            };
            for (std::size_t later = p + 1; later < pivots.size(); ++later) drop(pivots[later]);
            for (auto& column : columns)
                for (auto& values : column.values) drop(values);
            for (auto& values : news) drop(values);
        }
        return pivots.size();
    }

    bool found_ = false;
    long work_ = 0, most_work_;
};

/// Keeps a largest set of figures of which none follows from those before it, and says which.
std::vector<std::size_t> keep_independent(std::vector<MembersAlike>& members) {
    Basis spanning;
    std::vector<ModularVector> all;
    for (const auto& member : members)
        for (const auto& values : member.values)
            if (spanning.add(values)) all.push_back(values);
    std::vector<std::size_t> kept;
    if (all.empty()) return kept;
    Basis of_figures;
    for (std::size_t figure = 0; figure < all.front().size(); ++figure) {
        ModularVector place;
        for (const auto& values : all) place.push_back(values[figure]);
        if (of_figures.add(std::move(place))) kept.push_back(figure);
    }
    for (auto& member : members)
        for (auto& values : member.values) {
            ModularVector fewer;
            for (const auto figure : kept) fewer.push_back(values[figure]);
            values = std::move(fewer);
        }
    return kept;
}

/// For each kept figure that is not known already, the vector that takes only its factor in a mixture.
std::vector<ModularVector> news_of(const std::vector<std::size_t>& kept, std::size_t known) {
    std::vector<ModularVector> news;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] < known) continue;
        news.emplace_back(kept.size());
        news.back()[i] = 1;
    }
    return news;
}

}  // namespace

LeakAnswer::Kind find_member_leak(std::vector<MembersAlike> members, std::size_t known, long minimum,
                                  LeakBudget& budget) {
    const auto kept = keep_independent(members);
    Search search(budget.values);
    search.run(std::move(members), news_of(kept, known), kept.size(), minimum - 1);
    budget.values = std::max(0L, budget.values - search.work());
    if (search.found()) return Kind::leak;
    return search.gave_up() ? Kind::unknown : Kind::safe;
}

}  // namespace socratic
