// SPDX-License-Identifier: MIT
// Attacks the charter: from what all members may read of one year and of two, with what one member knows of
// itself, tries to compute a figure of fewer members than the minimum, or another member's. Everything that
// adding and subtracting can give is tried: every choice of few members, whether some mixture of the shown
// figures is zero on all others.
#include <cstdint>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>
#include "network.hpp"

using namespace socratic;
using namespace socratic::attack;

namespace {

using Json = nlohmann::json;
using Row = std::vector<std::int64_t>;

constexpr std::int64_t prime = 1'000'000'007;

std::int64_t power(std::int64_t base, std::int64_t exponent) {
    std::int64_t result = 1;
    for (base %= prime; exponent > 0; exponent /= 2, base = base * base % prime)
        if (exponent % 2 == 1) result = result * base % prime;
    return result;
}

std::size_t rank(std::vector<Row> rows) {
    std::size_t found = 0;
    if (rows.empty()) return 0;
    for (std::size_t column = 0; column < rows.front().size() && found < rows.size(); ++column) {
        auto pivot = found;
        while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
        if (pivot == rows.size()) continue;
        std::swap(rows[pivot], rows[found]);
        const auto inverse = power(rows[found][column], prime - 2);
        for (auto r = found + 1; r < rows.size(); ++r) {
            const auto factor = rows[r][column] * inverse % prime;
            if (factor == 0) continue;
            for (auto c = column; c < rows[r].size(); ++c)
                rows[r][c] = ((rows[r][c] - factor * rows[found][c]) % prime + prime) % prime;
        }
        ++found;
    }
    return found;
}

/// The shown figures of one dimension as sums over values; a value is a column, and belongs to a member.
struct Shown {
    std::vector<Row> figures;
    std::map<std::pair<std::string, double>, std::size_t> columns;
    std::vector<std::string> members;  ///< by column

    std::size_t column(const std::string& member, double value) {
        const auto [found, is_new] = columns.emplace(std::pair(member, value), columns.size());
        if (is_new) members.push_back(member);
        return found->second;
    }
    void add(const std::vector<std::pair<std::size_t, std::int64_t>>& sum) {
        Row row(columns.size());
        for (const auto& [at, factor] : sum) row[at] = (row[at] + factor + prime) % prime;
        figures.push_back(std::move(row));
    }
    void pad() {
        for (auto& row : figures) row.resize(columns.size());
    }
};

/// Reads what the JSON shows of the dimension; who is behind each figure an attacker may know.
void read_year(const Year& year, std::size_t dimension, Shown& shown) {
    const auto json = Json::parse(year.json);
    if (!json.contains("dimensions")) return;
    const auto& described = json["dimensions"][dimension];
    std::vector<std::pair<std::size_t, std::int64_t>> all, change;
    for (const auto& member : year.members) {
        const auto& latest = member.latest[dimension];
        if (!latest) continue;
        all.emplace_back(shown.column(member.id, *latest), 1);
        if (const auto& earlier = member.earlier[dimension]) {
            change.emplace_back(shown.column(member.id, *latest), 1);
            change.emplace_back(shown.column(member.id, *earlier), -1);
        }
    }
    if (described.contains("mean")) shown.add(all);
    if (described["change"].contains("mean")) shown.add(change);
    for (const auto& group : json["groups"]) {
        if (!group["dimensions"][dimension].contains("mean")) continue;
        std::size_t fact = 0;
        while (group["fact"] != member_facts[fact]) ++fact;
        const auto value = group["value"].is_null() ? std::string() : group["value"].get<std::string>();
        std::vector<std::pair<std::size_t, std::int64_t>> sum;
        for (const auto& member : year.members)
            if (member.latest[dimension] && member.facts[fact] == value)
                sum.emplace_back(shown.column(member.id, *member.latest[dimension]), 1);
        if (static_cast<long>(sum.size()) != group["dimensions"][dimension]["n"].get<long>())
            std::printf("  a group's n is not its members\n");
        shown.add(sum);
    }
}

/// True when a mixture of the figures is zero but on some of the chosen members.
bool leaks(const Shown& shown, const std::vector<std::string>& chosen, std::size_t full) {
    std::vector<Row> rest;
    for (const auto& figure : shown.figures) {
        Row row;
        for (std::size_t c = 0; c < figure.size(); ++c)
            if (std::find(chosen.begin(), chosen.end(), shown.members[c]) == chosen.end())
                row.push_back(figure[c]);
        rest.push_back(std::move(row));
    }
    return rank(std::move(rest)) < full;
}

/// Every choice of up to `most` members.
bool find_leak(const Shown& shown, const std::vector<std::string>& members, long most, std::size_t full,
               std::vector<std::string>& chosen, std::size_t from = 0) {
    if (!chosen.empty() && leaks(shown, chosen, full)) return true;
    if (static_cast<long>(chosen.size()) == most) return false;
    for (auto m = from; m < members.size(); ++m) {
        chosen.push_back(members[m]);
        if (find_leak(shown, members, most, full, chosen, m + 1)) return true;
        chosen.pop_back();
    }
    return false;
}

std::vector<std::string> members_of(const Shown& shown) {
    auto members = shown.members;
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

/// Whoever knows one member's values may know any of them: what is left must rest on two others at least.
bool insider_finds_one(const Shown& shown, const std::vector<std::string>& members, std::size_t full) {
    for (const auto& own : members)
        for (const auto& other : members)
            if (own < other && leaks(shown, {own, other}, full)) return true;
    return false;
}

struct Tally {
    int years = 0, shown = 0, figures = 0, leaks = 0;
};

void attack_dimension(Shown& shown, long minimum, Tally& tally, unsigned seed) {
    shown.pad();
    tally.figures += static_cast<int>(shown.figures.size());
    if (shown.figures.empty()) return;
    const auto members = members_of(shown);
    const auto full = rank(shown.figures);
    std::vector<std::string> chosen;
    if (find_leak(shown, members, minimum - 1, full, chosen) || insider_finds_one(shown, members, full)) {
        ++tally.leaks;
        std::printf("seed %u, minimum %ld: a figure of few members:", seed, minimum);
        for (const auto& member : chosen) std::printf(" %s", member.c_str());
        std::printf("\n");
    }
}

void attack_network(unsigned seed, long minimum, Tally& tally) {
    Network network(seed, minimum);
    std::vector<Year> years;
    for (int y = 0; y < 3; ++y) {
        auto year = network.next_year();
        ++tally.years;
        tally.shown += year.shows_something ? 1 : 0;
        if (year.shows_something) years.push_back(std::move(year));  // what is withheld tells nothing
    }
    for (std::size_t y = 0; y < years.size(); ++y)
        for (std::size_t d = 0; d < dimensions; ++d) {
            Shown one;
            read_year(years[y], d, one);
            attack_dimension(one, minimum, tally, seed);
            if (y == 0) continue;
            Shown two;
            read_year(years[y - 1], d, two);
            read_year(years[y], d, two);
            attack_dimension(two, minimum, tally, seed);
        }
}

}  // namespace

int main() {
    Tally tally;
    for (unsigned seed = 1; seed <= 120; ++seed)
        for (const long minimum : {3L, 4L, 5L}) attack_network(seed, minimum, tally);
    std::printf("%d years, %d with figures, %d sets of figures attacked, %d leaks\n", tally.years,
                tally.shown, tally.figures, tally.leaks);
    // An attack on nothing would find nothing.
    return tally.leaks == 0 && tally.shown > tally.years / 3 && tally.figures > 2 * tally.shown ? 0 : 1;
}
