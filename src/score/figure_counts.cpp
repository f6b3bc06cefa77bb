// SPDX-License-Identifier: MIT
#include "score/figure_counts.hpp"

namespace socratic {
namespace {

__extension__ using Wide = __int128;

/// What a person's score on a figure rests on.
struct PersonalFigure {
    bool scored = false, incomplete = false;
    std::vector<FigureQuestion> answered;
    std::int64_t weight = 0;  ///< of the answered questions
};

PersonalFigure find_personal(const PlannedFigure& figure, const RespondentRow& row) {
    PersonalFigure person;
    std::int64_t applicable = 0;
    for (const auto& question : figure.questions) {
        const auto cell = row.cells[question.cell];
        if (cell == cell_not_applicable) continue;
        applicable += question.weight;
        if (cell < 0) continue;
        person.answered.push_back(question);
        person.weight += question.weight;
    }
    person.scored = person.weight > 0 && Wide(person.weight) * figure.minimum_answered.denominator >=
                                             Wide(applicable) * figure.minimum_answered.numerator;
    person.incomplete = person.weight > 0 && person.answered.size() < figure.questions.size();
    return person;
}

bool differ(const PersonalFigure& a, const PersonalFigure& b) {
    if (!a.scored && !b.scored) return false;
    if (a.scored != b.scored || a.answered.size() != b.answered.size()) return true;
    for (std::size_t i = 0; i < a.answered.size(); ++i) {
        const auto &x = a.answered[i], &y = b.answered[i];
        if (x.cell != y.cell || Wide(x.weight) * b.weight != Wide(y.weight) * a.weight) return true;
    }
    return false;
}

std::vector<PersonalFigure> find_all(const FigureSet& set, const RespondentRow& row) {
    std::vector<PersonalFigure> people;
    for (const auto& figure : set.figures) people.push_back(find_personal(figure, row));
    return people;
}

std::vector<std::size_t> cells_of(const FigureSet& set) {
    std::vector<std::size_t> cells;
    for (const auto& figure : set.figures)
        for (const auto& question : figure.questions) cells.push_back(question.cell);
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

}  // namespace

std::vector<FigureSet> lay_out_figures(const Plan& plan) {
    std::vector<FigureSet> sets;
    std::size_t next = 0;
    for (std::size_t d = 0; d < plan.dimensions.size(); ++d) {
        const auto& dimension = plan.dimensions[d];
        if (dimension.earlier.empty()) continue;
        FigureSet set{d, dimension.earlier, dimension.gap == Gap::none, next, {}, {}};
        if (set.has_own) {
            set.figures.push_back(figure_of(dimension, plan.minimum_answered));
        }
        for (std::size_t f = 0; f < set.size(); ++f) set.linked.push_back(find_linked_before(set.figures, f));
        if (std::any_of(set.linked.begin(), set.linked.end(),
                        [](const LinkedFigures& linked) { return linked.relation == Relation::crossed; }))
            set.cells = cells_of(set);
        next = set.end();
        sets.push_back(std::move(set));
    }
    return sets;
}

void count_figures(const std::vector<FigureSet>& sets, const RespondentRow& row,
                   std::vector<std::uint32_t>& counts) {
    for (const auto& set : sets) {
        const auto people = find_all(set, row);
        for (std::size_t b = 0; b < people.size(); ++b) {
            counts[set.scored(b)] += people[b].scored ? 1 : 0;
            counts[set.incomplete(b)] += people[b].incomplete ? 1 : 0;
            for (std::size_t a = 0; a < b; ++a) {
                counts[set.differ(a, b)] += differ(people[a], people[b]) ? 1 : 0;
                counts[set.apart(a, b)] += people[a].scored != people[b].scored ? 1 : 0;
            }
        }
    }
}

void count_pattern(const FigureSet& set, const RespondentRow& row, AnswerPatterns& patterns) {
    if (patterns.too_many) return;
    AnswerPattern pattern;
    for (std::size_t bit = 0; bit < set.cells.size() && bit < 64; ++bit)
        if (row.cells[set.cells[bit]] >= 0) pattern.answered |= std::uint64_t{1} << bit;
    const auto people = find_all(set, row);
    for (std::size_t f = 0; f < people.size(); ++f)
        if (people[f].scored) pattern.scored |= std::uint32_t{1} << f;
    ++patterns.people[pattern];
    if (patterns.people.size() <= AnswerPatterns::most && set.cells.size() <= 64) return;
    patterns.too_many = true;
    patterns.people.clear();
}

std::vector<bool> differs_from_own(const FigureSet& set, const RespondentRow& row) {
    const auto people = find_all(set, row);
    std::vector<bool> result;
    for (const auto& person : people) result.push_back(differ(person, people.back()));
    return result;
}

}  // namespace socratic
