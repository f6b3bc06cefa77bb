// SPDX-License-Identifier: MIT
#include "shown_sums.hpp"
#include <algorithm>
#include "span.hpp"

namespace socratic::attack {
namespace {

using Vector = std::vector<std::uint64_t>;

/// Members whose values count alike in every figure: a mixture rests on all of them or on none.
struct Alike {
    std::vector<Vector> values;
    std::vector<std::string> members;
};

std::size_t rank(std::vector<Vector> rows) {
    std::size_t found = 0;
    const auto columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column < columns && found < rows.size(); ++column) {
        auto pivot = found;
        while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
        if (pivot == rows.size()) continue;
        std::swap(rows[pivot], rows[found]);
        const auto inverse = fraction(1, static_cast<std::int64_t>(rows[found][column]));
        for (auto r = found + 1; r < rows.size(); ++r) {
            const auto factor = product(rows[r][column], inverse);
            if (factor == 0) continue;
            for (auto c = column; c < columns; ++c)
                rows[r][c] = difference(rows[r][c], product(factor, rows[found][c]));
        }
        ++found;
    }
    return found;
}

/// The search over unions of classes with few members.
struct Search {
    const std::vector<Alike>& classes;
    std::size_t full = 0;  ///< rank of all
    std::vector<bool> chosen;
    std::vector<std::string> members;

    /// True when a mixture is zero on all members but the chosen ones.
    bool leaks() const {
        std::vector<Vector> others;
        for (std::size_t c = 0; c < classes.size(); ++c)
            if (!chosen[c]) others.insert(others.end(), classes[c].values.begin(), classes[c].values.end());
        return rank(std::move(others)) < full;
    }

    bool run(std::size_t from, long left) {
        if (!members.empty() && leaks()) return true;
        for (auto c = from; c < classes.size(); ++c) {
            const auto size = static_cast<long>(classes[c].members.size());
            if (size > left) continue;
            chosen[c] = true;
            members.insert(members.end(), classes[c].members.begin(), classes[c].members.end());
            if (run(c + 1, left - size)) return true;
            members.resize(members.size() - classes[c].members.size());
            chosen[c] = false;
        }
        return false;
    }
};

}  // namespace

void ShownSums::add(const std::vector<Term>& figure) {
    for (const auto& term : figure) members_[term.member][term.value][figures_] += term.factor;
    ++figures_;
}

std::vector<std::string> ShownSums::find_few(long minimum) const {
    std::map<std::vector<Vector>, std::vector<std::string>> alike;
    for (const auto& [member, counted] : members_) {
        std::vector<Vector> values;
        for (const auto& [name, factors] : counted) {
            auto& value = values.emplace_back(figures_);
            for (const auto& [figure, factor] : factors) value[figure] = fraction(factor, 1);
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        alike[values].push_back(member);
    }
    std::vector<Alike> classes;
    std::vector<Vector> all;
    for (const auto& [values, members] : alike) {
        classes.push_back({values, members});
        all.insert(all.end(), values.begin(), values.end());
    }
    Search search{classes, rank(std::move(all)), std::vector<bool>(classes.size()), {}};
    return search.run(0, minimum - 1) ? search.members : std::vector<std::string>();
}

}  // namespace socratic::attack
