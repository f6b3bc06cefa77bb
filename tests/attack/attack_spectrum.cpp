// SPDX-License-Identifier: MIT
// Small random spectra, today and aims in two rounds, are scored with several minimums. Counts and medians
// that JSON, CSV, comparisons and reports show are held against the rows, and attacked by adding and
// subtracting: nothing of fewer than five people may come out, and no places of fewer than ten but the whole
// room's. There is nowhere a mean.
#include <cstdio>
#include "effort.hpp"
#include "spectra.hpp"
#include "subtraction.hpp"

using namespace socratic;
using namespace socratic::attack;

namespace {

constexpr long minimum = 5;

struct Totals {
    long spectra = 0, figures = 0, groups = 0, shown = 0, leaks = 0;
};

void attack_one(unsigned seed, const std::vector<long>& minimums, Totals& totals, bool is_told) {
    std::mt19937 random(seed);
    const auto spectra = random_spectra(random);
    const auto outputs = read_spectra(spectra, minimums);
    ++totals.spectra;
    totals.shown += outputs.shown;
    const auto tell = [&](std::size_t round, const std::string& what) {
        ++totals.leaks;
        if (is_told)
            std::printf("spectrum %u, round %zu of %zu people: %s\n", seed, round,
                        spectra.rounds[round].people.size(), what.c_str());
    };
    for (std::size_t round = 0; round < outputs.books.size(); ++round) {
        for (const auto& complaint : outputs.books[round].complaints()) tell(round, complaint);
        for (const auto& figure : outputs.books[round].figures()) {
            ++totals.figures;
            totals.groups += static_cast<long>(figure.shown.size()) - 1;
            const long fewest = figure.distribution ? 2 * minimum : minimum;
            if (const auto leak = find_subtraction(spectra.rounds[round], figure, fewest, minimum, random))
                tell(round, *leak);
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const Effort effort(argc, argv, 40, 6);
    Totals totals;
    for (unsigned seed = 1; totals.leaks < 20 && !effort.is_enough(totals.spectra); ++seed)
        attack_one(seed, {5, 6, 8}, totals, true);
    std::printf("%ld spectra, %ld figures, %ld shown of groups, counts and medians %ld times, %ld leaks\n",
                totals.spectra, totals.figures, totals.groups, totals.shown, totals.leaks);
    Totals without;
    for (unsigned seed = 1; seed <= 6; ++seed) attack_one(seed, {1}, without, false);
    std::printf("%ld leaks with a minimum of 1\n", without.leaks);
    const bool is_little = totals.groups < totals.spectra || totals.shown == 0 || without.leaks < 10;
    if (is_little) std::printf("too little was shown for the attack to mean anything\n");
    return totals.leaks > 0 || is_little ? 1 : 0;
}
