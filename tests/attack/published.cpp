// SPDX-License-Identifier: MIT
#include "published.hpp"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include "score/score.hpp"
#include "write/scores.hpp"

namespace socratic::attack {
namespace {

using Json = nlohmann::json;

/// A choice of rounds, ascending.
using Choice = std::vector<std::size_t>;

std::vector<Choice> all_choices(std::size_t rounds) {
    std::vector<Choice> choices;
    for (std::size_t mask = 1; mask < (std::size_t{1} << rounds); ++mask) {
        choices.emplace_back();
        for (std::size_t r = 0; r < rounds; ++r)
            if ((mask >> r & 1U) != 0) choices.back().push_back(r);
    }
    return choices;
}

std::vector<RoundAsked> headers_of(const History& history) {
    std::vector<RoundAsked> asked;
    for (const auto& round : history.rounds) {
        SheetColumns columns{{}, std::vector<bool>(round.questionnaire.facts.size(), true)};
        for (const auto& question : round.questions) columns.questions.push_back(question.has_column);
        asked.push_back({&round.questionnaire, columns});
    }
    return asked;
}

Json scores_of(const History& history, const Choice& choice, long minimum) {
    const ScoreOptions options{minimum, false};
    const auto& newest = history.rounds[choice.back()].questionnaire;
    const auto plans = plan_rounds(headers_of(history), choice);
    auto scores = begin_scores(newest, options);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        Tally tally(plans[i], false);
        for (const auto& person : history.people)
            if (const auto& answers = person.rounds[choice[i]])
                tally.add({person.code, answers->cells, answers->facts});
        scores.rounds.push_back(score_round(newest, plans[i], tally, options));
        scores.rounds.back().id = std::to_string(choice[i]);
    }
    return Json::parse(scores_json(scores, newest, ""));
}

/// The questions of a round that a dimension rests on: cells and weights; empty when there are too few.
using TrueFigure = std::vector<std::pair<std::size_t, std::int64_t>>;

/// Worked out from what questions really are, without the program's rules for finding it.
TrueFigure find_figure(const History& history, const Choice& choice, std::size_t round,
                       const std::string& dimension) {
    const auto& newest = history.rounds[choice.back()].questions;
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
        if (asks(choice.back()) && !question.has_column) continue;
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

/// One output as it is taken apart.
struct Reading {
    const History& history;
    const Choice& choice;
    Published& published;
};

struct GroupOf {
    std::size_t round = 0;
    std::string fact, value;  ///< "" and "": everybody; a value of "": nobody knows
};

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

/// A person's score as shares of their answers; empty when they answered less than half.
std::map<std::size_t, std::pair<std::int64_t, std::int64_t>> shares_of(const TrueFigure& figure,
                                                                       const RoundAnswers& answers) {
    std::int64_t answered = 0, applicable = 0;
    for (const auto& [cell, weight] : figure) {
        if (answers.cells[cell] != cell_not_applicable) applicable += weight;
        if (answers.cells[cell] >= 0) answered += weight;
    }
    std::map<std::size_t, std::pair<std::int64_t, std::int64_t>> shares;
    if (answered == 0 || 2 * answered < applicable) return shares;
    for (const auto& [cell, weight] : figure)
        if (answers.cells[cell] >= 0) shares[cell] = {weight, answered};
    return shares;
}

struct Sums {
    Sum mean, squares;
    long people = 0;
};

/// Answers of different rounds are different answers.
std::size_t answer_number(std::size_t round, std::size_t cell) { return round * 100 + cell; }

Sums sums_of(const Reading& reading, const TrueFigure& figure, const GroupOf& group) {
    Sums sums;
    const auto& questionnaire = reading.history.rounds[group.round].questionnaire;
    for (std::size_t p = 0; p < reading.history.people.size(); ++p) {
        const auto* answers = answers_of(reading.history.people[p], questionnaire, group);
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

bool has(const Json& object, const char* key) { return object.contains(key) && !object[key].is_null(); }

void read_dimension(Reading& reading, const Json& dimension, const GroupOf& group) {
    const std::string id = dimension["id"];
    auto& published = reading.published;
    if (dimension.contains("hidden") && dimension["hidden"] == "complement" && group.fact.empty())
        ++published.hidden_by_others;
    if (!has(dimension, "mean")) return;
    ++published.figures;
    const auto figure = find_figure(reading.history, reading.choice, group.round, id);
    const auto sums = sums_of(reading, figure, group);
    const auto name = std::to_string(group.round);
    if (dimension["n"].get<long>() != sums.people)
        published.complaints.push_back("round " + name + ", " + id + ": n is " + dimension["n"].dump() +
                                       ", but " + std::to_string(sums.people) + " people");
    published.sums[name].push_back(sums.mean);
    for (const auto* key : {"sd", "min", "q1", "median", "q3", "max"})
        if (has(dimension, key)) {
            published.distributions[name + (group.fact.empty() ? " room" : "")].push_back(sums.squares);
            if (!group.fact.empty()) published.distributions[name + " room"].push_back(sums.squares);
            break;
        }
}

void read_output(Reading& reading, const Json& json) {
    for (const auto& round : json["rounds"]) {
        GroupOf everybody{static_cast<std::size_t>(std::stoul(round["id"].get<std::string>())), "", ""};
        for (const auto& dimension : round["dimensions"]) read_dimension(reading, dimension, everybody);
        for (const auto& group : round["groups"]) {
            if (!group.contains("dimensions")) continue;
            const GroupOf of{everybody.round, group["fact"],
                             group["value"].is_null() ? "" : group["value"].get<std::string>()};
            for (const auto& dimension : group["dimensions"]) read_dimension(reading, dimension, of);
        }
    }
}

}  // namespace

Published publish(const History& history, const std::vector<long>& minimums) {
    Published published;
    for (const auto& choice : all_choices(history.rounds.size()))
        for (const auto minimum : minimums) {
            Reading reading{history, choice, published};
            read_output(reading, scores_of(history, choice, minimum));
        }
    return published;
}

}  // namespace socratic::attack
