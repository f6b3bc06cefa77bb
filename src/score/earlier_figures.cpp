// SPDX-License-Identifier: MIT
#include "score/earlier_figures.hpp"
#include <algorithm>
#include <set>
#include "score/matches.hpp"

namespace socratic {
namespace {

/// More figures than this of one dimension are not told apart.
constexpr std::size_t most_figures = 16;

/// The choices of questions that the rounds before the newest can leave of those it shares with `round`.
std::set<std::vector<bool>> find_choices(const DimensionMatches& dimension, std::size_t round) {
    const auto newest = dimension.asks.size() - 1;
    auto start = dimension.counts;
    const auto narrow = [&](std::vector<bool> choice, std::size_t by) {
        for (std::size_t q = 0; q < choice.size(); ++q) choice[q] = choice[q] && dimension.same[q][by];
        return choice;
    };
    start = narrow(start, round);
    if (dimension.asks[newest]) start = narrow(start, newest);
    std::set<std::vector<bool>> choices{start};
    for (std::size_t r = 0; r < newest; ++r) {
        if (r == round || !dimension.asks[r]) continue;
        for (const auto& choice : std::set<std::vector<bool>>(choices)) choices.insert(narrow(choice, r));
        if (choices.size() > 8 * most_figures) break;
    }
    return choices;
}

PlannedFigure make_figure(const DimensionMatches& dimension, const std::vector<bool>& choice,
                          std::size_t round) {
    PlannedFigure figure;
    figure.minimum_answered = dimension.questionnaire->minimum_answered;
    const auto weights = whole_weights(dimension, choice);
    auto weight = weights.begin();
    for (std::size_t q = 0; q < choice.size(); ++q)
        if (choice[q]) figure.questions.push_back({dimension.matches[q][round]->cell, *weight++});
    std::sort(figure.questions.begin(), figure.questions.end());
    return figure;
}

/// The figures that the rounds up to the last one bring.
std::vector<PlannedFigure> figures_up_to(std::vector<AskedById> rounds, const Questionnaire& newest,
                                         std::size_t round) {
    std::vector<PlannedFigure> figures;
    for (const auto& described : newest.dimensions) {
        const auto dimension = match_dimension(newest, described, rounds);
        if (!dimension.asks[round]) continue;
        for (const auto& choice : find_choices(dimension, round))
            if (!too_few(static_cast<int>(std::count(choice.begin(), choice.end(), true)), dimension.of))
                figures.push_back(make_figure(dimension, choice, round));
    }
    std::sort(figures.begin(), figures.end(), [](const PlannedFigure& a, const PlannedFigure& b) {
        if (a.questions.size() != b.questions.size()) return a.questions.size() > b.questions.size();
        return a < b;
    });
    return figures;
}

using Cells = std::set<std::size_t>;

bool shares_a_cell(const PlannedFigure& figure, const Cells& cells) {
    return std::any_of(figure.questions.begin(), figure.questions.end(),
                       [&](const FigureQuestion& question) { return cells.count(question.cell) > 0; });
}

/// Marks the figures that share a question with the cells, or with another marked one.
std::vector<bool> find_linked(const std::vector<PlannedFigure>& figures, Cells cells) {
    std::vector<bool> linked(figures.size());
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (linked[i] || !shares_a_cell(figures[i], cells)) continue;
            linked[i] = more = true;
            for (const auto& question : figures[i].questions) cells.insert(question.cell);
        }
    }
    return linked;
}

/// True when the smaller one asks part of what the larger one asks, in the same proportions.
bool is_part(const PlannedFigure& smaller, const PlannedFigure& larger) {
    if (smaller.minimum_answered != larger.minimum_answered) return false;
    const FigureQuestion *first_small = nullptr, *first_large = nullptr;
    for (const auto& question : smaller.questions) {
        const auto found = std::find_if(larger.questions.begin(), larger.questions.end(),
                                        [&](const auto& other) { return other.cell == question.cell; });
        if (found == larger.questions.end()) return false;
        if (first_small == nullptr) {
            first_small = &question;
            first_large = &*found;
        }
        if (make_fraction(question.weight, first_small->weight) !=
            make_fraction(found->weight, first_large->weight))
            return false;
    }
    return true;
}

bool are_nested(std::vector<PlannedFigure> figures) {
    std::stable_sort(figures.begin(), figures.end(), [](const PlannedFigure& a, const PlannedFigure& b) {
        return a.questions.size() > b.questions.size();
    });
    for (std::size_t i = 1; i < figures.size(); ++i)
        if (!is_part(figures[i], figures[i - 1])) return false;
    return true;
}

void add_earlier(PlannedDimension& dimension, const std::vector<PlannedFigure>& figures,
                 Fraction minimum_answered) {
    const auto own = figure_of(dimension, minimum_answered);
    const auto end = own.questions.empty() ? figures.end() : std::find(figures.begin(), figures.end(), own);
    const std::vector<PlannedFigure> before(figures.begin(), end);
    Cells cells;
    for (const auto& question : dimension.questions)
        if (question.asked) cells.insert(question.cell);
    const auto linked = find_linked(before, cells);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (linked[i]) dimension.earlier.push_back(before[i]);
    dimension.too_many_figures = dimension.earlier.size() >= most_figures;
    if (dimension.too_many_figures) dimension.earlier.clear();
}

}  // namespace

std::vector<PlannedFigure> list_figures(const std::vector<RoundAsked>& rounds, std::size_t round) {
    std::vector<AskedById> asked;
    for (std::size_t r = 0; r < round; ++r) asked.push_back(asked_by_id(rounds[r]));
    std::vector<PlannedFigure> figures;
    for (auto newest = round; newest < rounds.size(); ++newest) {
        asked.push_back(asked_by_id(rounds[newest]));
        for (auto& figure : figures_up_to(asked, *rounds[newest].questionnaire, round))
            if (std::find(figures.begin(), figures.end(), figure) == figures.end())
                figures.push_back(std::move(figure));
    }
    return figures;
}

LinkedFigures find_linked_before(const std::vector<PlannedFigure>& figures, std::size_t member) {
    const std::vector<PlannedFigure> before(figures.begin(),
                                            figures.begin() + static_cast<std::ptrdiff_t>(member));
    Cells cells;
    for (const auto& question : figures[member].questions) cells.insert(question.cell);
    const auto marked = find_linked(before, cells);
    LinkedFigures linked;
    std::vector<PlannedFigure> all{figures[member]};
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!marked[i]) continue;
        linked.figures.push_back(i);
        all.push_back(before[i]);
    }
    linked.relation = are_nested(std::move(all)) ? Relation::nested : Relation::crossed;
    return linked;
}

PlannedFigure figure_of(const PlannedDimension& dimension, Fraction minimum_answered) {
    PlannedFigure figure;
    figure.minimum_answered = minimum_answered;
    if (dimension.gap != Gap::none) return figure;
    for (const auto& question : dimension.questions)
        if (question.used) figure.questions.push_back({question.cell, question.weight});
    std::sort(figure.questions.begin(), figure.questions.end());
    return figure;
}

void add_earlier_figures(Plan& plan, const std::vector<PlannedFigure>& figures) {
    for (auto& dimension : plan.dimensions) add_earlier(dimension, figures, plan.minimum_answered);
}

}  // namespace socratic
