// SPDX-License-Identifier: MIT
// Attacks the charter: from what all members may read of a community over four years, tries to compute a
// figure of fewer members than the minimum. Whoever knows its own value may take it out: as the minimum is
// three at least, what is left rests on two others. Everything that adding and subtracting can give is tried:
// every choice of few members, whether some mixture of the shown figures is zero on all others.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>
#include "network.hpp"
#include "shown_sums.hpp"

using namespace socratic;
using namespace socratic::attack;

namespace {

using Json = nlohmann::json;

/// When two values of a member are one for an attacker: when they are equal, or when they are of one round,
/// as a late answer changes little.
enum class Sameness { value, round };

std::string name_of(Sameness sameness, const std::string& round, double value) {
    return sameness == Sameness::round ? round : std::to_string(value);
}

/// Adds what the JSON shows of the dimension; who is behind each figure an attacker may know.
void add_year(const Year& year, std::size_t dimension, Sameness sameness, ShownSums& shown) {
    const auto json = Json::parse(year.json);
    const auto& described = json["dimensions"][dimension];
    std::vector<Term> all, change;
    for (const auto& member : year.members) {
        const auto& latest = member.latest[dimension];
        if (!latest) continue;
        const auto now = name_of(sameness, member.round, *latest);
        all.push_back({member.id, now});
        if (const auto& earlier = member.earlier[dimension]) {
            change.push_back({member.id, now});
            change.push_back({member.id, name_of(sameness, member.before, *earlier), -1});
        }
    }
    if (described.contains("mean")) shown.add(all);
    if (described["change"].contains("mean")) shown.add(change);
    for (const auto& group : json["groups"]) {
        if (!group["dimensions"][dimension].contains("mean")) continue;
        std::size_t fact = 0;
        while (group["fact"] != member_facts[fact]) ++fact;
        const auto value = group["value"].is_null() ? std::string() : group["value"].get<std::string>();
        std::vector<Term> sum;
        for (const auto& member : year.members)
            if (member.latest[dimension] && member.facts[fact] == value)
                sum.push_back({member.id, name_of(sameness, member.round, *member.latest[dimension])});
        if (static_cast<long>(sum.size()) != group["dimensions"][dimension]["n"].get<long>())
            std::printf("  a group's n is not its members\n");
        shown.add(sum);
    }
}

struct Totals {
    int years = 0, shown = 0, figures = 0, leaks = 0;
};

/// What is withheld tells nothing.
std::vector<Year> shown_years(Network& network, Totals& totals) {
    std::vector<Year> years;
    for (int y = 0; y < 4; ++y) {
        auto year = network.next_year();
        ++totals.years;
        if (year.shows_something) years.push_back(std::move(year));
    }
    totals.shown += static_cast<int>(years.size());
    return years;
}

/// A mixture of some years is one of all of them.
void attack_network(unsigned seed, long minimum, Memory memory, Totals& totals) {
    Network network(seed, minimum, memory);
    const auto years = shown_years(network, totals);
    for (const auto sameness : {Sameness::value, Sameness::round})
        for (std::size_t d = 0; d < dimensions; ++d) {
            ShownSums shown;
            for (const auto& year : years) add_year(year, d, sameness, shown);
            totals.figures += static_cast<int>(shown.size());
            const auto few = shown.find_few(minimum);
            if (few.empty()) continue;
            ++totals.leaks;
            if (memory == Memory::last_run) continue;
            std::printf("seed %u, minimum %ld: a figure of few members:", seed, minimum);
            for (const auto& member : few) std::printf(" %s", member.c_str());
            std::printf("\n");
        }
}

Totals attack_networks(unsigned most, Memory memory) {
    Totals totals;
    for (unsigned seed = 1; seed <= most; ++seed)
        for (const long minimum : {3L, 4L, 5L}) attack_network(seed, minimum, memory, totals);
    return totals;
}

}  // namespace

int main() {
    const auto totals = attack_networks(90, Memory::all_runs);
    std::printf("%d years, %d with figures, %d figures, %d leaks\n", totals.years, totals.shown,
                totals.figures, totals.leaks);
    // The attack can succeed: a program that remembers the last run only is found out.
    const auto forgetful = attack_networks(20, Memory::last_run);
    std::printf("%d leaks where only the last run is remembered\n", forgetful.leaks);
    // An attack on nothing would find nothing.
    const bool is_much = totals.shown > totals.years / 3 && totals.figures > 4 * totals.shown;
    return totals.leaks == 0 && is_much && forgetful.leaks > 0 ? 0 : 1;
}
