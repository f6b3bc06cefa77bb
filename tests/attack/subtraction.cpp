// SPDX-License-Identifier: MIT
#include "subtraction.hpp"
#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>

namespace socratic::attack {
namespace {

/// An exact fraction; the matrices here are small.
struct Rational {
    std::int64_t top = 0, bottom = 1;

    static Rational of(__int128_t top, __int128_t bottom) {
        __int128_t a = top < 0 ? -top : top, b = bottom;
        while (b != 0) {
            const auto rest = a % b;
            a = b;
            b = rest;
        }
        if (a != 0) {
            top /= a;
            bottom /= a;
        }
        if (bottom < 0) {
            top = -top;
            bottom = -bottom;
        }
        if (top > INT64_MAX || top < -INT64_MAX || bottom > INT64_MAX)
            throw std::overflow_error("fraction too large");
        return {static_cast<std::int64_t>(top), static_cast<std::int64_t>(bottom)};
    }
    bool is_zero() const { return top == 0; }
};

Rational operator-(Rational a, Rational b) {
    return Rational::of(static_cast<__int128_t>(a.top) * b.bottom - static_cast<__int128_t>(b.top) * a.bottom,
                        static_cast<__int128_t>(a.bottom) * b.bottom);
}
Rational operator*(Rational a, Rational b) {
    return Rational::of(static_cast<__int128_t>(a.top) * b.top, static_cast<__int128_t>(a.bottom) * b.bottom);
}
Rational operator/(Rational a, Rational b) {
    return Rational::of(static_cast<__int128_t>(a.top) * b.bottom, static_cast<__int128_t>(a.bottom) * b.top);
}

using Row = std::vector<Rational>;

/// Reduced row echelon form; only the independent rows are left.
std::vector<Row> reduce(std::vector<Row> rows) {
    std::size_t done = 0;
    const auto columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t c = 0; c < columns && done < rows.size(); ++c) {
        auto pivot = done;
        while (pivot < rows.size() && rows[pivot][c].is_zero()) ++pivot;
        if (pivot == rows.size()) continue;
        std::swap(rows[done], rows[pivot]);
        const auto by = rows[done][c];
        for (auto& value : rows[done]) value = value / by;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (r == done || rows[r][c].is_zero()) continue;
            const auto times = rows[r][c];
            for (std::size_t i = 0; i < columns; ++i) rows[r][i] = rows[r][i] - times * rows[done][i];
        }
        ++done;
    }
    rows.resize(done);
    return rows;
}

/// People with the same facts cannot be told apart by any group: one column.
struct Columns {
    std::vector<long> people;
    std::vector<Row> shown;
};

Columns columns_of(const Survey& survey, const Figure& figure) {
    std::map<std::vector<std::int16_t>, std::size_t> known;
    Columns columns;
    std::vector<std::size_t> column_of(survey.people.size());
    for (std::size_t p = 0; p < survey.people.size(); ++p) {
        if (!figure.base[p]) continue;
        const auto [found, added] = known.emplace(survey.people[p].facts, columns.people.size());
        if (added) columns.people.push_back(0);
        column_of[p] = found->second;
        ++columns.people[found->second];
    }
    std::set<std::vector<bool>> distinct;
    for (const auto& shown : figure.shown) {
        std::vector<bool> values(columns.people.size());
        for (std::size_t p = 0; p < survey.people.size(); ++p)
            if (figure.base[p] && shown[p]) values[column_of[p]] = true;
        distinct.insert(values);
    }
    for (const auto& values : distinct) {
        Row row;
        for (const bool value : values) row.push_back({value ? 1 : 0, 1});
        columns.shown.push_back(row);
    }
    return columns;
}

/// The mixture of the rows that is zero on the chosen columns, if there is exactly one up to a factor.
std::optional<Row> mixture_zero_on(const std::vector<Row>& rows, const std::vector<std::size_t>& chosen) {
    std::vector<Row> equations;
    for (const auto c : chosen) {
        Row equation;
        for (const auto& row : rows) equation.push_back(row[c]);
        equations.push_back(equation);
    }
    const auto solved = reduce(equations);
    if (solved.size() + 1 != rows.size()) return std::nullopt;
    Row factors(rows.size());
    std::vector<bool> leads(rows.size());
    for (const auto& equation : solved)
        for (std::size_t i = 0; i < equation.size(); ++i)
            if (!equation[i].is_zero()) {
                leads[i] = true;
                break;
            }
    const auto free = static_cast<std::size_t>(std::find(leads.begin(), leads.end(), false) - leads.begin());
    factors[free] = {1, 1};
    for (const auto& equation : solved) {
        std::size_t lead = 0;
        while (equation[lead].is_zero()) ++lead;
        factors[lead] = Rational{0, 1} - equation[free];
    }
    Row mixture(rows.front().size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < mixture.size(); ++c)
            mixture[c] = mixture[c] - (Rational{0, 1} - factors[r] * rows[r][c]);
    return mixture;
}

/// How many people a figure rests on.
long people_behind(const Columns& columns, const Row& figure) {
    long people = 0;
    for (std::size_t c = 0; c < figure.size(); ++c)
        if (!figure[c].is_zero()) people += columns.people[c];
    return people;
}

bool is_room(const Row& figure) {
    return std::all_of(figure.begin(), figure.end(), [&](Rational value) {
        return !value.is_zero() && (value - figure.front()).is_zero();
    });
}

constexpr long most_choices = 3000;

/// All choices of `size` columns where there are not too many, else some at random.
std::vector<std::vector<std::size_t>> choices(std::size_t columns, std::size_t size, std::mt19937& random) {
    double all = 1;
    for (std::size_t i = 0; i < size; ++i)
        all = all * static_cast<double>(columns - i) / static_cast<double>(i + 1);
    std::vector<std::vector<std::size_t>> result;
    std::vector<std::size_t> order(columns);
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (all > static_cast<double>(most_choices)) {
        for (long i = 0; i < most_choices; ++i) {
            for (std::size_t j = columns - 1; j > 0; --j) std::swap(order[j], order[random() % (j + 1)]);
            result.emplace_back(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(size));
        }
        return result;
    }
    std::vector<bool> mask(columns);
    std::fill(mask.begin(), mask.begin() + static_cast<std::ptrdiff_t>(size), true);
    do {
        std::vector<std::size_t> chosen;
        for (std::size_t c = 0; c < columns; ++c)
            if (mask[c]) chosen.push_back(c);
        result.push_back(std::move(chosen));
    } while (std::prev_permutation(mask.begin(), mask.end()));
    return result;
}

std::string describe(const Columns& columns, const Row& figure) {
    std::string text;
    for (std::size_t c = 0; c < figure.size(); ++c)
        if (!figure[c].is_zero())
            text += " " + std::to_string(figure[c].top) + "/" + std::to_string(figure[c].bottom) + " x " +
                    std::to_string(columns.people[c]) + " people";
    return text;
}

}  // namespace

std::optional<std::string> find_subtraction(const Survey& survey, const Figure& figure, long fewest,
                                            long room_from, std::mt19937& random) {
    const auto columns = columns_of(survey, figure);
    if (columns.people.empty()) return std::nullopt;
    const auto leaks = [&](const Row& row) {
        const long people = people_behind(columns, row);
        if (people == 0 || people >= fewest) return false;
        return !(is_room(row) && people >= room_from);
    };
    for (const auto& a : columns.shown) {
        if (leaks(a)) return figure.name + " shown:" + describe(columns, a);
        for (const auto& b : columns.shown) {
            Row difference;
            for (std::size_t c = 0; c < a.size(); ++c) difference.push_back(a[c] - b[c]);
            if (leaks(difference)) return figure.name + " by one difference:" + describe(columns, difference);
        }
    }
    const auto rows = reduce(columns.shown);
    if (rows.size() < 2) return std::nullopt;
    for (const auto& chosen : choices(columns.people.size(), rows.size() - 1, random))
        if (const auto mixture = mixture_zero_on(rows, chosen); mixture && leaks(*mixture))
            return figure.name + " by a mixture:" + describe(columns, *mixture);
    return std::nullopt;
}

}  // namespace socratic::attack
