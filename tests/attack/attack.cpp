// SPDX-License-Identifier: MIT
// Small random surveys are scored with several minimums, and everything that JSON, CSV and reports show is
// attacked by adding and subtracting. Nothing of fewer than five people may come out, and no distribution of
// fewer than ten but the whole room's. What is true is worked out here from the rows, without the program's
// rules.
#include <cstdio>
#include "effort.hpp"
#include "outputs.hpp"
#include "questions.hpp"
#include "subtraction.hpp"

using namespace socratic;
using namespace socratic::attack;

namespace {

constexpr long minimum = 5;

struct Totals {
    long surveys = 0, figures = 0, groups = 0, questions = 0, pictured = 0, leaks = 0;
};

void attack_one(unsigned seed, Totals& totals) {
    std::mt19937 random(seed);
    const auto survey = random_survey(random);
    const std::vector<long> minimums{5, 6, 8};
    ++totals.surveys;
    const auto outputs =
        read_outputs(survey, minimums, seed % 10 == 0 ? Sources::documents : Sources::figures);
    totals.pictured += static_cast<long>(outputs.pictured);
    for (const auto& complaint : outputs.complaints) {
        std::printf("survey %u: %s\n", seed, complaint.c_str());
        ++totals.leaks;
    }
    for (const auto& figure : outputs.figures) {
        ++totals.figures;
        totals.groups += static_cast<long>(figure.shown.size()) - 1;
        const auto leak =
            find_subtraction(survey, figure, figure.distribution ? 2 * minimum : minimum, minimum, random);
        if (!leak) continue;
        std::printf("survey %u, %zu people: %s\n", seed, survey.people.size(), leak->c_str());
        ++totals.leaks;
    }
    const auto questions = attack_questions(survey, minimums, minimum, random);
    totals.questions += questions.tried;
    if (!questions.leak) return;
    std::printf("survey %u, %zu people: %s\n", seed, survey.people.size(), questions.leak->c_str());
    ++totals.leaks;
}

/// How many figures of few follow from the values of reports when nothing is hidden.
long leaks_without_the_rule() {
    long leaks = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto survey = random_survey(random);
        for (const auto& figure : read_outputs(survey, {1}, Sources::values).figures)
            leaks += find_subtraction(survey, figure, minimum, minimum, random) ? 1 : 0;
    }
    return leaks;
}

}  // namespace

int main(int argc, char** argv) {
    const Effort effort(argc, argv, 60, 8);
    Totals totals;
    for (unsigned seed = 1; totals.leaks < 20 && !effort.is_enough(totals.surveys); ++seed)
        attack_one(seed, totals);
    std::printf(
        "%ld surveys, %ld figures, %ld shown of groups, %ld of small groups with questions, %ld said by "
        "pictures, "
        "%ld leaks\n",
        totals.surveys, totals.figures, totals.groups, totals.questions, totals.pictured, totals.leaks);
    const bool is_little =
        totals.groups < totals.surveys || totals.questions == 0 || totals.pictured < totals.surveys;
    if (is_little) std::printf("too little was shown for the attack to mean anything\n");
    const long found = leaks_without_the_rule();
    std::printf("%ld leaks in reports with a minimum of 1\n", found);
    return totals.leaks > 0 || is_little || found < 10 ? 1 : 0;
}
