// SPDX-License-Identifier: MIT
#include "score/invented_person.hpp"
#include <algorithm>
#include <array>

namespace socratic {

std::vector<InventedAnswer> invent_person(const Questionnaire& questionnaire, const Dimension& dimension) {
    // In thousandths of the scale: neither all alike nor far apart.
    static constexpr std::array<int, 4> places{600, 400, 800, 500};
    const int steps = scale_of(questionnaire, dimension).count() - 1;
    std::vector<InventedAnswer> answers;
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        const int place = places[answers.size() % places.size()] * steps / 1000;
        answers.push_back({&question, static_cast<Cell>(question.reverse ? steps - place : place)});
    }
    if (answers.size() < 3) return answers;
    const auto unknown = std::find_if(answers.begin() + 1, answers.end(),
                                      [](const InventedAnswer& answer) { return !answer.question->reverse; });
    (unknown == answers.end() ? answers.back() : *unknown).cell = cell_dont_know;
    return answers;
}

bool is_answered_enough(const Questionnaire& questionnaire, const std::vector<InventedAnswer>& answers) {
    double answered = 0, applicable = 0;
    for (const auto& answer : answers) {
        const double weight = answer.question->weight.value();
        applicable += weight;
        if (answer.cell >= 0) answered += weight;
    }
    return answered > 0 && answered + 1e-9 >= questionnaire.minimum_answered.value() * applicable;
}

}  // namespace socratic
