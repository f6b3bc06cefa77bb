// SPDX-License-Identifier: MIT
#include "survey_truth.hpp"
#include <algorithm>

namespace socratic::attack {
namespace {

People both(const People& a, const People& b) {
    People people(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) people[i] = a[i] && b[i];
    return people;
}

}  // namespace

std::size_t SurveyTruth::first_cell(std::size_t dimension) const {
    std::size_t cell = 0;
    for (std::size_t d = 0; d < dimension; ++d) cell += survey.questionnaire.dimensions[d].questions.size();
    return cell;
}

People SurveyTruth::everybody() const {
    People people;
    for (const auto& person : survey.people)
        people.push_back(std::any_of(person.cells.begin(), person.cells.end(),
                                     [](Cell cell) { return cell != cell_empty; }));
    return people;
}

People SurveyTruth::in_group(const std::string& fact, const std::optional<std::string>& value) const {
    People people;
    for (std::size_t f = 0; f < survey.questionnaire.facts.size(); ++f) {
        if (survey.questionnaire.facts[f].id != fact) continue;
        const auto& values = survey.questionnaire.facts[f].values;
        for (const auto& person : survey.people) {
            const auto mine = person.facts[f];
            const bool has_fact = mine != no_fact_value;
            people.push_back(value ? has_fact && values[static_cast<std::size_t>(mine)].id == *value
                                   : !has_fact);
        }
    }
    return people;
}

People SurveyTruth::answered(std::size_t cell) const {
    People people;
    for (const auto& person : survey.people) people.push_back(person.cells[cell] >= 0);
    return people;
}

People SurveyTruth::scored(std::size_t dimension) const {
    const auto first = first_cell(dimension);
    const auto last = first + survey.questionnaire.dimensions[dimension].questions.size();
    People people;
    for (const auto& person : survey.people) {
        int levels = 0, applicable = 0;
        for (auto c = first; c < last; ++c) {
            levels += person.cells[c] >= 0 ? 1 : 0;
            applicable += person.cells[c] != cell_not_applicable ? 1 : 0;
        }
        people.push_back(levels > 0 && 2 * levels >= applicable);
    }
    return people;
}

long count(const People& people) { return std::count(people.begin(), people.end(), true); }

void FigureBook::add(const std::string& name, bool distribution, const People& base, const People& people,
                     std::optional<long> n) {
    auto& figure = figures_[name];
    figure.name = name;
    figure.distribution = distribution;
    figure.base = base;
    const auto shown = both(people, base);
    figure.shown.insert(shown);
    if (n && *n != count(shown))
        complain(name + ": n is " + std::to_string(*n) + ", but " + std::to_string(count(shown)) + " people");
}

std::vector<Figure> FigureBook::figures() const {
    std::vector<Figure> figures;
    for (const auto& [name, figure] : figures_) figures.push_back(figure);
    return figures;
}

}  // namespace socratic::attack
