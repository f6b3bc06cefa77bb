// SPDX-License-Identifier: MIT
// Small random histories of an assessment are scored, compared and reported on in every choice of rounds and
// with several minimums; all that the outputs say of one round is then added and subtracted, by one who knows
// who answered what question. No mean or difference of means of fewer than five people may come out, and of
// groups no distribution of fewer than ten. What is true is worked out from the rows, without the program's
// rules.
#include <cstdio>
#include "effort.hpp"
#include "published.hpp"

using namespace socratic::attack;

namespace {

constexpr long minimum = 5;
constexpr int tries = 30;

struct Totals {
    long histories = 0, figures = 0, stated = 0, paired = 0, hidden = 0, leaks = 0;
};

void complain(Totals& totals, unsigned seed, const std::string& what) {
    std::printf("history %u: %s\n", seed, what.c_str());
    ++totals.leaks;
}

void attack_one(unsigned seed, Totals& totals) {
    std::mt19937 random(seed);
    const auto history = random_history(random);
    const auto published = publish(history, {5, 6, 8}, Sources::all);
    ++totals.histories;
    totals.figures += published.figures;
    totals.stated += published.stated;
    totals.paired += published.paired;
    totals.hidden += published.hidden_by_others;
    for (const auto& complaint : published.complaints) complain(totals, seed, complaint);
    for (const auto& [name, sums] : published.sums)
        if (const auto people = fewest_behind(sums, tries, random); people && *people < minimum)
            complain(totals, seed, "round " + name + ": a figure of " + std::to_string(*people) + " people");
    for (const auto& [name, sums] : published.distributions) {
        const bool with_room = name.ends_with("room");
        const long least = with_room ? minimum : 2 * minimum;
        if (const auto people = fewest_behind(sums, tries, random); people && *people < least)
            complain(totals, seed,
                     "round " + name + ": a distribution of " + std::to_string(*people) + " people");
    }
}

/// How many rounds give a figure of few away in reports when nothing is hidden.
long leaks_without_the_rule() {
    long leaks = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const auto history = random_history(random);
        for (const auto& [name, sums] : publish(history, {1}, Sources::report).sums)
            if (const auto people = fewest_behind(sums, tries, random); people && *people < minimum) ++leaks;
    }
    return leaks;
}

}  // namespace

int main(int argc, char** argv) {
    const Effort effort(argc, argv, 30, 8);
    Totals totals;
    for (unsigned seed = 1; totals.leaks < 20 && !effort.is_enough(totals.histories); ++seed)
        attack_one(seed, totals);
    std::printf(
        "%ld histories, %ld figures, %ld of them in reports, %ld paired, %ld hidden for others' sake, %ld "
        "leaks\n",
        totals.histories, totals.figures, totals.stated, totals.paired, totals.hidden, totals.leaks);
    const long found = leaks_without_the_rule();
    std::printf("%ld leaks in reports with a minimum of 1\n", found);
    const bool is_little = totals.figures < 10 * totals.histories || totals.stated < 10 * totals.histories ||
                           totals.paired == 0 || found < 5;
    return totals.leaks > 0 || is_little ? 1 : 0;
}
