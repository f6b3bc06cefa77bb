// SPDX-License-Identifier: MIT
#include "spectra.hpp"

namespace socratic::attack {
namespace {

constexpr int levels = 5;

int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

Questionnaire spectrum_like(const Questionnaire& wheel) {
    auto questionnaire = wheel;
    questionnaire.kind = Kind::spectrum;
    questionnaire.scale = {0, levels - 1, {}};
    for (auto& dimension : questionnaire.dimensions) {
        Question today, aim;
        today.id = dimension.id;
        aim.id = aim_id(dimension.id);
        aim.aim = true;
        dimension.questions = {today, aim};
    }
    return questionnaire;
}

Cell random_place(std::mt19937& random, int missing_in_ten, int lowest) {
    if (below(random, 10) < missing_in_ten) {
        static constexpr Cell none[]{cell_dont_know, cell_not_applicable, cell_empty, cell_varies};
        return none[below(random, 4)];
    }
    return static_cast<Cell>(lowest + below(random, levels - lowest));
}

}  // namespace

Spectra random_spectra(std::mt19937& random) {
    Spectra spectra;
    const auto questionnaire = spectrum_like(random_survey(random).questionnaire);
    const auto cells = 2 * questionnaire.dimensions.size();
    for (int round = 0; round < 2; ++round) {
        auto survey = random_survey(random);
        const auto facts = questionnaire.facts.size();
        const int missing = below(random, 4);
        auto& columns = spectra.columns.emplace_back(cells, true);
        for (std::size_t cell = 1; cell < cells; cell += 2) columns[cell] = below(random, 5) > 0;
        for (auto& person : survey.people) {
            person.facts.resize(facts, no_fact_value);
            for (std::size_t f = 0; f < facts; ++f) {
                const auto values = static_cast<int>(questionnaire.facts[f].values.size());
                if (person.facts[f] >= values) person.facts[f] = static_cast<std::int16_t>(values - 1);
            }
            person.cells.clear();
            for (std::size_t cell = 0; cell < cells; ++cell)
                person.cells.push_back(columns[cell] ? random_place(random, missing, cell % 2 == 1 ? 2 : 0)
                                                     : cell_empty);
        }
        survey.questionnaire = questionnaire;
        spectra.rounds.push_back(std::move(survey));
    }
    return spectra;
}

}  // namespace socratic::attack
