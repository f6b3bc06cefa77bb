// SPDX-License-Identifier: MIT
#include "program_outputs.hpp"
#include "report/values.hpp"
#include "report_subject.hpp"
#include "score/compare.hpp"
#include "score/dropped_dimensions.hpp"
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

/// What a command makes of the rounds: their scores, and the people in two of them.
struct Scored {
    Scores scores;
    std::vector<PairedRounds> pairs;
};

Scored score_rounds(const History& history, const Choice& choice, const Questionnaire& newest, long minimum) {
    const ScoreOptions options{minimum, false};
    auto asked = headers_of(history);
    asked[choice.back()].questionnaire = &newest;
    const auto plans = plan_rounds(asked, choice);
    Scored scored{begin_scores(newest, options), {}};
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
        scored.scores.rounds.push_back(score_round(newest, plans[i], tallies[i], options));
        scored.scores.rounds.back().id = std::to_string(choice[i]);
    }
    if (is_whole(choice)) scored.pairs = find_pairs(book, plans, tallies, minimum);
    return scored;
}

/// As `compare` shows it: with the dimensions that only earlier rounds have.
Questionnaire compared_questionnaire(const History& history, const Choice& choice) {
    const auto headers = headers_of(history);
    const Round round;
    std::vector<EarlierRound> earlier;
    for (const auto r : choice)
        if (r != choice.back()) earlier.push_back({headers[r], &round});
    return with_dropped_dimensions(history.rounds[choice.back()].questionnaire, earlier);
}

}  // namespace

ProgramOutputs run_program(const History& history, const Choice& choice, long minimum) {
    const auto& newest = history.rounds[choice.back()].questionnaire;
    const auto scored = score_rounds(history, choice, newest, minimum);
    const auto shown = compared_questionnaire(history, choice);
    const auto compared = score_rounds(history, choice, shown, minimum);
    CompareFacts facts;
    facts.pairs = compared.pairs;
    const auto comparison = compare(compared.scores, facts, {newest.facts.front().id, Noise::intervals});
    const std::string language;
    const Words words;
    return {nlohmann::json::parse(scores_json(scored.scores, newest, language)),
            nlohmann::json::parse(comparison_json({comparison, shown, language, words})),
            report_values(ReportInput(shown, compared.scores, facts).facts())};
}

}  // namespace socratic::attack
