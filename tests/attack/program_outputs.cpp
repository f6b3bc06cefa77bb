// SPDX-License-Identifier: MIT
#include "program_outputs.hpp"
#include "score/compare.hpp"
#include "score/score.hpp"
#include "write/comparison.hpp"
#include "write/scores.hpp"

namespace socratic::attack {
namespace {

std::vector<RoundAsked> headers_of(const History& history) {
    std::vector<RoundAsked> asked;
    for (const auto& round : history.rounds) {
        SheetColumns columns{{}, std::vector<bool>(round.questionnaire.facts.size(), true)};
        for (const auto& question : round.questions) columns.questions.push_back(question.has_column);
        asked.push_back({&round.questionnaire, columns});
    }
    return asked;
}

/// The program pairs people only where no older round is left out.
bool is_whole(const Choice& choice) { return choice.size() == choice.back() + 1; }

}  // namespace

ProgramOutputs run_program(const History& history, const Choice& choice, long minimum) {
    const ScoreOptions options{minimum, false};
    const auto& newest = history.rounds[choice.back()].questionnaire;
    const auto plans = plan_rounds(headers_of(history), choice);
    auto scores = begin_scores(newest, options);
    std::vector<Tally> tallies;
    for (const auto& plan : plans) tallies.emplace_back(plan, false);
    PairBook book(plans, tallies);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        for (const auto& person : history.people)
            if (const auto& answers = person.rounds[choice[i]]) {
                const RespondentRow row{person.code, answers->cells, answers->facts};
                tallies[i].add(row);
                book.add(i, row);
            }
        scores.rounds.push_back(score_round(newest, plans[i], tallies[i], options));
        scores.rounds.back().id = std::to_string(choice[i]);
    }
    CompareFacts facts;
    if (is_whole(choice)) facts.pairs = find_pairs(book, plans, tallies, minimum);
    const auto comparison = compare(scores, facts, {newest.facts.front().id, Noise::intervals});
    const std::string language;
    const Words words;
    return {nlohmann::json::parse(scores_json(scores, newest, language)),
            nlohmann::json::parse(comparison_json({comparison, newest, language, words}))};
}

}  // namespace socratic::attack
