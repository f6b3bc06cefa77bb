// SPDX-License-Identifier: MIT
// Attacks the charter: from what all members may read of a community over four years, tries to compute a
// figure of fewer members than the minimum. Whoever knows its own value may take it out: as the minimum is
// three at least, what is left rests on two others. Everything that adding and subtracting can give is tried:
// every choice of few members, whether some mixture of the shown figures is zero on all others.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>
#include "community_shown.hpp"
#include "network.hpp"

using namespace socratic;
using namespace socratic::attack;

namespace {

std::string name_of(Sameness sameness, const std::string& round, const std::optional<double>& value) {
    if (!value) return {};
    return sameness == Sameness::round ? round : std::to_string(*value);
}

std::vector<MemberInRun> members_of(const Year& year, Sameness sameness) {
    std::vector<MemberInRun> members;
    for (const auto& member : year.members) {
        MemberInRun in_run{member.id, member.facts, {}, {}};
        for (std::size_t d = 0; d < dimensions; ++d) {
            in_run.latest.push_back(name_of(sameness, member.round, member.latest[d]));
            in_run.earlier.push_back(name_of(sameness, member.before, member.earlier[d]));
        }
        members.push_back(std::move(in_run));
    }
    return members;
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
            for (const auto& year : years)
                for (const auto& complaint :
                     add_dimension(nlohmann::json::parse(year.json), d, members_of(year, sameness), shown)) {
                    ++totals.leaks;
                    std::printf("seed %u: %s\n", seed, complaint.c_str());
                }
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
