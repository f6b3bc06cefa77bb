// SPDX-License-Identifier: MIT
#include "span.hpp"
#include <algorithm>
#include <set>

namespace socratic::attack {
namespace {

constexpr std::uint64_t prime = (std::uint64_t{1} << 61U) - 1;

std::uint64_t power(std::uint64_t base, std::uint64_t exponent) {
    std::uint64_t result = 1;
    for (; exponent > 0; exponent >>= 1U) {
        if ((exponent & 1U) != 0) result = product(result, base);
        base = product(base, base);
    }
    return result;
}

using Vector = std::vector<std::uint64_t>;

/// Adds `factor` times `other`.
void add(Vector& vector, const Vector& other, std::uint64_t factor) {
    for (std::size_t i = 0; i < vector.size(); ++i)
        vector[i] = difference(vector[i], product(prime - factor, other[i]));
}

/// By person, what each sum takes of each of their answers: a matrix with a row for an answer.
std::vector<std::vector<Vector>> by_person(const std::vector<Sum>& sums) {
    std::map<std::size_t, std::map<std::size_t, Vector>> rows;
    for (std::size_t s = 0; s < sums.size(); ++s)
        for (const auto& [place, factor] : sums[s]) {
            auto& row = rows[place.first][place.second];
            row.resize(sums.size());
            row[s] = factor;
        }
    std::vector<std::vector<Vector>> people;
    for (auto& [person, answers] : rows) {
        auto& matrix = people.emplace_back();
        for (auto& [answer, row] : answers) matrix.push_back(std::move(row));
    }
    return people;
}

/// Mixtures of sums: a basis, in echelon form only as far as it is needed.
using Basis = std::vector<Vector>;

std::uint64_t apply(const Vector& row, const Vector& mixture) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        value = difference(value, product(prime - row[i], mixture[i]));
    return value;
}

/// The mixtures that take nothing of these answers.
Basis without(Basis basis, const std::vector<Vector>& person) {
    for (const auto& row : person) {
        Vector values;
        for (const auto& mixture : basis) values.push_back(apply(row, mixture));
        const auto pivot = std::find_if(values.begin(), values.end(), [](auto value) { return value != 0; });
        if (pivot == values.end()) continue;
        const auto at = static_cast<std::size_t>(pivot - values.begin());
        const auto inverse = power(values[at], prime - 2);
        for (std::size_t i = 0; i < basis.size(); ++i)
            if (i != at && values[i] != 0) add(basis[i], basis[at], prime - product(values[i], inverse));
        basis.erase(basis.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return basis;
}

bool takes_from(const std::vector<Vector>& person, const Vector& mixture) {
    return std::any_of(person.begin(), person.end(),
                       [&](const Vector& row) { return apply(row, mixture) != 0; });
}

long count_behind(const std::vector<std::vector<Vector>>& people, const Vector& mixture) {
    return std::count_if(people.begin(), people.end(),
                         [&](const auto& person) { return takes_from(person, mixture); });
}

Basis all_mixtures(std::size_t size) {
    Basis basis;
    for (std::size_t i = 0; i < size; ++i) {
        basis.emplace_back(size);
        basis.back()[i] = 1;
    }
    return basis;
}

/// Each a sum by itself; every mixture of them rests on somebody.
Basis independent_ones(const std::vector<std::vector<Vector>>& people, std::size_t size) {
    auto empty = all_mixtures(size);
    for (const auto& person : people) empty = without(std::move(empty), person);
    std::vector<bool> dropped(size);
    for (std::size_t i = 0; i < empty.size(); ++i) {
        const auto pivot =
            std::find_if(empty[i].begin(), empty[i].end(), [](auto value) { return value != 0; });
        const auto at = static_cast<std::size_t>(pivot - empty[i].begin());
        dropped[at] = true;
        const auto inverse = power(*pivot, prime - 2);
        for (std::size_t j = i + 1; j < empty.size(); ++j)
            if (empty[j][at] != 0) add(empty[j], empty[i], prime - product(empty[j][at], inverse));
    }
    Basis basis;
    for (auto& mixture : all_mixtures(size)) {
        const auto at =
            static_cast<std::size_t>(std::find(mixture.begin(), mixture.end(), 1U) - mixture.begin());
        if (!dropped[at]) basis.push_back(std::move(mixture));
    }
    return basis;
}

}  // namespace

std::uint64_t product(std::uint64_t a, std::uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const auto whole = Wide(a) * b;  // a remainder of 2^61 - 1 is the sum of the digits to the base 2^61
    const auto folded = static_cast<std::uint64_t>(whole & prime) + static_cast<std::uint64_t>(whole >> 61U);
    return folded >= prime ? folded - prime : folded;
}

std::uint64_t difference(std::uint64_t a, std::uint64_t b) {
    const auto less = a + prime - b;
    return less >= prime ? less - prime : less;
}

std::uint64_t fraction(std::int64_t top, std::int64_t bottom) {
    const auto of = [](std::int64_t value) {
        return value < 0 ? prime - static_cast<std::uint64_t>(-value) : static_cast<std::uint64_t>(value);
    };
    return product(of(top), power(of(bottom), prime - 2));
}

std::optional<long> fewest_behind(const std::vector<Sum>& all, int tries, std::mt19937& random) {
    std::vector<Sum> sums;
    for (const auto& sum : std::set<Sum>(all.begin(), all.end()))
        if (!sum.empty()) sums.push_back(sum);
    if (sums.empty()) return std::nullopt;
    const auto people = by_person(sums);
    std::optional<long> fewest;
    const auto look_at = [&](const Vector& mixture) {
        const long behind = count_behind(people, mixture);
        if (behind > 0 && (!fewest || behind < *fewest)) fewest = behind;
    };
    for (std::size_t a = 0; a < sums.size(); ++a) {
        Vector mixture(sums.size());
        mixture[a] = 1;
        look_at(mixture);
        for (std::size_t b = 0; b < a; ++b) {
            mixture[b] = prime - 1;
            look_at(mixture);
            mixture[b] = 0;
        }
    }
    const auto everything = independent_ones(people, sums.size());
    std::vector<std::size_t> order(people.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (int i = 0; i < tries; ++i) {
        for (std::size_t j = order.size() - 1; j > 0; --j) std::swap(order[j], order[random() % (j + 1)]);
        auto basis = everything;
        for (const auto p : order)
            if (auto rest = without(basis, people[p]); !rest.empty()) basis = std::move(rest);
        for (const auto& mixture : basis) look_at(mixture);
    }
    return fewest;
}

}  // namespace socratic::attack
