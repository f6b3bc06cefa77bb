// SPDX-License-Identifier: MIT
#include "truth.hpp"
#include <algorithm>

namespace socratic::attack {
namespace {

const RoundAnswers* answers_of(const Participant& person, const Questionnaire& questionnaire,
                               const GroupOf& group) {
    const auto& answers = person.rounds[group.round];
    if (!answers) return nullptr;
    if (std::all_of(answers->cells.begin(), answers->cells.end(),
                    [](Cell cell) { return cell == cell_empty; }))
        return nullptr;
    for (std::size_t f = 0; f < questionnaire.facts.size(); ++f) {
        if (questionnaire.facts[f].id != group.fact) continue;
        const auto mine = answers->facts[f];
        const auto value = mine == no_fact_value
                               ? std::string()
                               : questionnaire.facts[f].values[static_cast<std::size_t>(mine)].id;
        if (value != group.value) return nullptr;
    }
    return &*answers;
}

/// By cell, a part of a whole.
using Shares = std::map<std::size_t, std::pair<std::int64_t, std::int64_t>>;

/// A person's score as shares of their answers; empty when they answered less than half.
Shares shares_of(const TrueFigure& figure, const RoundAnswers& answers) {
    std::int64_t answered = 0, applicable = 0;
    for (const auto& [cell, weight] : figure) {
        if (answers.cells[cell] != cell_not_applicable) applicable += weight;
        if (answers.cells[cell] >= 0) answered += weight;
    }
    Shares shares;
    if (answered == 0 || 2 * answered < applicable) return shares;
    for (const auto& [cell, weight] : figure)
        if (answers.cells[cell] >= 0) shares[cell] = {weight, answered};
    return shares;
}

/// Answers of different rounds are different answers.
std::size_t answer_number(std::size_t round, std::size_t cell) { return round * 100 + cell; }

const RoundAnswers* answers_in(const History& history, const Participant& person, std::size_t round) {
    return answers_of(person, history.rounds[round].questionnaire, {round, "", ""});
}

}  // namespace

TrueFigure find_figure(const History& history, const Choice& choice, std::size_t round,
                       const std::string& dimension) {
    // A dimension that the newest round has no more is the one of the last round that had it.
    const auto has_it = [&](std::size_t r) {
        const auto& asked = history.rounds[r].questions;
        return std::any_of(asked.begin(), asked.end(),
                           [&](const TrueQuestion& question) { return question.dimension == dimension; });
    };
    const auto last = std::find_if(choice.rbegin(), choice.rend(), has_it);
    if (last == choice.rend()) return {};
    const auto& newest = history.rounds[*last].questions;
    const auto find = [&](std::size_t r, int meaning) -> const TrueQuestion* {
        for (const auto& question : history.rounds[r].questions)
            if (question.meaning == meaning && question.has_column) return &question;
        return nullptr;
    };
    const auto asks = [&](std::size_t r) {
        return std::any_of(history.rounds[r].questions.begin(), history.rounds[r].questions.end(),
                           [&](const TrueQuestion& question) {
                               return question.has_column && question.dimension == dimension;
                           }) ||
               std::any_of(newest.begin(), newest.end(), [&](const TrueQuestion& question) {
                   return question.dimension == dimension && find(r, question.meaning) != nullptr;
               });
    };
    if (!asks(round)) return {};
    TrueFigure figure;
    std::size_t of = 0;
    for (const auto& question : newest) {
        if (question.dimension != dimension) continue;
        if (asks(*last) && !question.has_column) continue;
        ++of;
        const bool common = std::all_of(choice.begin(), choice.end(), [&](std::size_t r) {
            if (!asks(r)) return true;
            const auto* match = find(r, question.meaning);
            return match != nullptr && match->wording == question.wording;
        });
        if (!common) continue;
        const auto& mine = history.rounds[round].questions;
        for (std::size_t cell = 0; cell < mine.size(); ++cell)
            if (mine[cell].meaning == question.meaning) figure.emplace_back(cell, question.weight);
    }
    return 2 * figure.size() < of ? TrueFigure() : figure;
}

TrueSums sums_of(const History& history, const TrueFigure& figure, const GroupOf& group) {
    TrueSums sums;
    const auto& questionnaire = history.rounds[group.round].questionnaire;
    for (std::size_t p = 0; p < history.people.size(); ++p) {
        const auto* answers = answers_of(history.people[p], questionnaire, group);
        if (answers == nullptr) continue;
        const auto shares = shares_of(figure, *answers);
        if (!shares.empty()) ++sums.people;
        for (const auto& [cell, share] : shares) {
            const auto factor = fraction(share.first, share.second);
            sums.mean[{p, answer_number(group.round, cell)}] = factor;
            for (const auto& [other, its_share] : shares)
                if (other <= cell)
                    sums.squares[{p, answer_number(group.round, cell) * 1000 + other}] = product(
                        factor, fraction(its_share.first * (other == cell ? 1 : 2), its_share.second));
        }
    }
    return sums;
}

TrueSums change_of(const History& history, const std::pair<std::size_t, TrueFigure>& older,
                   const std::pair<std::size_t, TrueFigure>& newer) {
    TrueSums sums;
    for (std::size_t p = 0; p < history.people.size(); ++p) {
        const auto& person = history.people[p];
        const auto *then = answers_in(history, person, older.first),
                   *now = answers_in(history, person, newer.first);
        if (person.code.empty() || then == nullptr || now == nullptr) continue;
        const auto shares_then = shares_of(older.second, *then), shares_now = shares_of(newer.second, *now);
        if (shares_then.empty() || shares_now.empty()) continue;
        ++sums.people;
        for (const auto& [cell, share] : shares_now)
            sums.mean[{p, answer_number(newer.first, cell)}] = fraction(share.first, share.second);
        for (const auto& [cell, share] : shares_then)
            sums.mean[{p, answer_number(older.first, cell)}] = fraction(-share.first, share.second);
    }
    return sums;
}

}  // namespace socratic::attack
