// SPDX-License-Identifier: MIT
#include "score/leak.hpp"
#include <algorithm>
#include <numeric>
#include "score/modular.hpp"

namespace socratic {
namespace {

/// Some atoms that any figure treats alike up to a factor: all zero or all not. `values` are those of
/// independent figures, of which every other one is a mixture.
struct Column {
    ModularVector values;
    long people = 0;
    std::size_t atom = 0;  ///< one of them
};

/// Drops columns that are zero, joins those that are alike, the ones with most people first.
void tidy(std::vector<Column>& columns) {
    std::erase_if(columns, [](const Column& column) { return is_zero(column.values); });
    for (auto& column : columns) scale_to_one(column.values, first_not_zero(column.values));
    std::sort(columns.begin(), columns.end(), [](const Column& a, const Column& b) {
        return a.values != b.values ? a.values < b.values : a.atom < b.atom;
    });
    std::vector<Column> joined;
    for (auto& column : columns)
        if (!joined.empty() && joined.back().values == column.values)
            joined.back().people += column.people;
        else
            joined.push_back(std::move(column));
    std::stable_sort(joined.begin(), joined.end(),
                     [](const Column& a, const Column& b) { return a.people > b.people; });
    columns = std::move(joined);
}

/// Leaves only the figures that are zero on `pivot`: one fewer independent one.
void force_zero(ModularVector& values, const ModularVector& pivot, std::size_t at) {
    reduce(values, pivot, at);
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Independent columns found so far, each 1 at its own place and reduced by the ones before.
class Echelon {
public:
    explicit Echelon(std::size_t size) : size_(size) {}
    bool is_full() const { return rows_.size() == size_; }
    /// Values looked at so far.
    long work() const { return work_; }
    /// True when the values were independent of those before.
    bool add(ModularVector values) {
        work_ += static_cast<long>((rows_.size() + 1) * size_);
        for (const auto& [row, at] : rows_) reduce(values, row, at);
        if (is_zero(values)) return false;
        const auto at = first_not_zero(values);
        scale_to_one(values, at);
        rows_.emplace_back(std::move(values), at);
        return true;
    }

private:
    std::size_t size_;
    long work_ = 0;
    std::vector<std::pair<ModularVector, std::size_t>> rows_;
};

/// True when so many disjoint sets of people each suffice to tell any two figures apart: then no figure
/// but zero is zero on all of one of them, and each rests on at least one person in every set.
bool has_disjoint_sets(const std::vector<Column>& columns, std::size_t size, long wanted, long& work) {
    const long people = std::accumulate(columns.begin(), columns.end(), 0L,
                                        [](long n, const Column& column) { return n + column.people; });
    if (people < wanted * static_cast<long>(size)) return false;
    std::vector<std::pair<long, std::size_t>> left;
    for (std::size_t c = 0; c < columns.size(); ++c) left.emplace_back(columns[c].people, c);
    for (long found = 0; found < wanted; ++found) {
        std::stable_sort(left.begin(), left.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        Echelon echelon(size);
        for (auto& [remaining, column] : left) {
            if (echelon.is_full() || remaining == 0) break;
            if (echelon.add(columns[column].values)) --remaining;
        }
        work += echelon.work() + static_cast<long>(columns.size());
        if (!echelon.is_full()) return false;
    }
    return true;
}

/// Looks for a figure that rests on at most `budget` people.
class Search {
public:
    explicit Search(long most_work) : most_work_(most_work) {}
    long work() const { return work_; }
    bool found() const { return found_; }
    bool gave_up() const { return work_ > most_work_; }
    const std::vector<std::size_t>& zero_on() const { return zero_on_; }

    void run(std::vector<Column> columns, std::size_t size, long budget) {
        const auto zeros_before = zero_on_.size();
        while (!gave_up()) {
            work_ += static_cast<long>(columns.size() * size);
            tidy(columns);
            if (columns.empty() || rests_on_few(columns, size, budget)) {
                found_ = true;
                return;
            }
            if (size == 1) break;
            if (columns.front().people > budget) {
                size -= zero_out(columns);
                continue;
            }
            if (has_disjoint_sets(columns, size, budget + 1, work_)) break;
            auto without = columns;
            without.erase(without.begin());
            run(std::move(without), size, budget - columns.front().people);
            if (found_ || gave_up()) return;
            size -= zero_out(columns);
        }
        zero_on_.resize(zeros_before);
    }

private:
    /// A single independent figure is left: it rests on everybody left.
    static bool rests_on_few(const std::vector<Column>& columns, std::size_t size, long budget) {
        return size == 1 &&
               std::accumulate(columns.begin(), columns.end(), 0L,
                               [](long n, const Column& column) { return n + column.people; }) <= budget;
    }

    /// Makes the first column zero; 1, the number of independent figures lost.
    std::size_t zero_out(std::vector<Column>& columns) {
        const auto pivot = columns.front().values;
        const auto at = first_not_zero(pivot);
        zero_on_.push_back(columns.front().atom);
        columns.erase(columns.begin());
        for (auto& column : columns) force_zero(column.values, pivot, at);
        return 1;
    }

    bool found_ = false;
    long work_ = 0, most_work_;         ///< values looked at
    std::vector<std::size_t> zero_on_;  ///< atoms
};

/// By atom: 1 for the whole room, then one place for each class of each fact but its first.
std::vector<ModularVector> describe_atoms(const LeakQuestion& question) {
    const auto size = std::accumulate(question.classes.begin(), question.classes.end(), std::size_t{1},
                                      [](std::size_t n, std::size_t classes) { return n + classes - 1; });
    std::vector<ModularVector> atoms;
    for (const auto& atom : question.atoms) {
        ModularVector values(size);
        values[0] = 1;
        std::size_t at = 0;
        for (std::size_t f = 0; f < question.classes.size(); ++f) {
            if (atom.classes[f] > 0) values[at + atom.classes[f]] = 1;
            at += question.classes[f] - 1;
        }
        atoms.push_back(std::move(values));
    }
    return atoms;
}

/// Keeps a largest set of independent places: two figures that agree on every atom are one.
std::size_t keep_independent(std::vector<ModularVector>& atoms) {
    Echelon of_atoms(atoms.front().size());
    std::vector<std::size_t> spanning;
    for (std::size_t a = 0; a < atoms.size() && !of_atoms.is_full(); ++a)
        if (of_atoms.add(atoms[a])) spanning.push_back(a);
    if (of_atoms.is_full()) return spanning.size();
    Echelon of_places(spanning.size());
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < atoms.front().size(); ++i) {
        ModularVector place;
        for (const auto a : spanning) place.push_back(atoms[a][i]);
        if (of_places.add(std::move(place))) kept.push_back(i);
    }
    for (auto& atom : atoms) {
        ModularVector values;
        for (const auto i : kept) values.push_back(atom[i]);
        atom = std::move(values);
    }
    return kept.size();
}

/// True when the atoms that must be zero leave nothing: the usual case of a large survey.
bool is_zero_everywhere(const std::vector<Column>& columns, std::size_t size, long budget) {
    Echelon echelon(size);
    for (const auto& column : columns)
        if (!echelon.is_full() && column.people > budget) echelon.add(column.values);
    return echelon.is_full();
}

/// The figure's value on each atom, from the atoms where it is zero.
std::vector<std::uint64_t> rebuild(std::vector<ModularVector> atoms,
                                   const std::vector<std::size_t>& zero_on) {
    for (const auto zero : zero_on) {
        auto pivot = atoms[zero];
        if (is_zero(pivot)) continue;
        const auto at = first_not_zero(pivot);
        scale_to_one(pivot, at);
        for (auto& atom : atoms) force_zero(atom, pivot, at);
    }
    std::vector<std::uint64_t> figure;
    for (const auto& atom : atoms) figure.push_back(atom.front());
    return figure;
}

}  // namespace

LeakAnswer find_leak(const LeakQuestion& question, LeakBudget& budget) {
    if (question.atoms.empty()) return {};
    auto atoms = describe_atoms(question);
    const auto all_places = atoms.front().size();
    const auto size = keep_independent(atoms);
    // Figures that agree on the people looked at might differ on the others.
    if (!question.complete && size < all_places) return {LeakAnswer::Kind::unknown, {}};
    std::vector<Column> columns;
    for (std::size_t a = 0; a < atoms.size(); ++a) columns.push_back({atoms[a], question.atoms[a].people, a});
    if (is_zero_everywhere(columns, size, question.minimum - 1)) return {};
    Search search(budget.values);
    search.run(std::move(columns), size, question.minimum - 1);
    budget.values = std::max(0L, budget.values - search.work());
    if (search.found()) return {LeakAnswer::Kind::leak, rebuild(std::move(atoms), search.zero_on())};
    return {search.gave_up() ? LeakAnswer::Kind::unknown : LeakAnswer::Kind::safe, {}};
}

}  // namespace socratic
