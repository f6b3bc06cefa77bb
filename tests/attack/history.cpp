// SPDX-License-Identifier: MIT
#include "history.hpp"
#include <algorithm>

namespace socratic::attack {
namespace {

/// The standard distributions differ between libraries; this does not.
int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

bool chance(std::mt19937& random, int percent) { return below(random, 100) < percent; }

const std::vector<std::string> dimensions{"A", "B"};

/// Names of questions that no other has had.
struct Names {
    int next_id = 1, next_meaning = 1, next_wording = 1;

    TrueQuestion question(const std::string& dimension) {
        return {"Q" + std::to_string(next_id++), dimension, next_meaning++, next_wording++, 1, true};
    }
};

std::vector<TrueQuestion> first_questions(std::mt19937& random, Names& names) {
    std::vector<TrueQuestion> questions;
    for (const auto& dimension : dimensions)
        for (int q = 2 + below(random, 3); q > 0; --q) questions.push_back(names.question(dimension));
    return questions;
}

/// What a year does to a questionnaire; ids of before are noted in `previously`.
std::vector<TrueQuestion> change(std::mt19937& random, const std::vector<TrueQuestion>& before, Names& names,
                                 std::vector<std::pair<std::string, std::string>>& previously) {
    std::vector<TrueQuestion> questions;
    const std::string dropped =
        chance(random, 10) ? dimensions[static_cast<std::size_t>(below(random, 2))] : "";
    for (auto question : before) {
        if (question.dimension == dropped) continue;
        question.has_column = !chance(random, 4);
        if (chance(random, 10)) continue;
        if (chance(random, 14)) question.wording = names.next_wording++;
        if (chance(random, 6)) question.weight = 1 + below(random, 3);
        if (chance(random, 4)) question.dimension = dimensions[static_cast<std::size_t>(below(random, 2))];
        if (chance(random, 8)) {
            const auto old = question.id;
            question.id = "Q" + std::to_string(names.next_id++);
            previously.emplace_back(question.id, old);
        }
        questions.push_back(question);
    }
    for (const auto& dimension : dimensions)
        if (chance(random, 25)) questions.push_back(names.question(dimension));
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto& a, const auto& b) { return a.dimension < b.dimension; });
    return questions;
}

Questionnaire write_questionnaire(const std::vector<TrueQuestion>& questions, const std::vector<Fact>& facts,
                                  const std::vector<std::pair<std::string, std::string>>& previously) {
    Questionnaire questionnaire;
    questionnaire.id = "history";
    questionnaire.version = "1";
    questionnaire.facts = facts;
    for (const auto& true_question : questions) {
        if (questionnaire.dimensions.empty() ||
            questionnaire.dimensions.back().id != true_question.dimension) {
            questionnaire.dimensions.emplace_back();
            questionnaire.dimensions.back().id = true_question.dimension;
            questionnaire.dimensions.back().name = plain_text(true_question.dimension);
        }
        Question question;
        question.id = true_question.id;
        question.text = plain_text("Wording " + std::to_string(true_question.wording));
        question.weight = {true_question.weight, 1};
        auto id = question.id;
        for (auto renamed = previously.rbegin(); renamed != previously.rend(); ++renamed)
            if (renamed->first == id) question.previously.push_back(id = renamed->second);
        questionnaire.dimensions.back().questions.push_back(question);
    }
    return questionnaire;
}

RoundAnswers random_answers(std::mt19937& random, const TrueRound& round, int missing,
                            const std::vector<std::int16_t>& facts) {
    RoundAnswers answers{facts, {}};
    // Most people answer everything; others leave much out.
    const int mine = chance(random, 60) ? 0 : missing;
    for (const auto& question : round.questions) {
        static constexpr Cell none[]{cell_dont_know, cell_not_applicable, cell_empty};
        if (!question.has_column)
            answers.cells.push_back(cell_empty);
        else if (chance(random, mine))
            answers.cells.push_back(none[below(random, 3)]);
        else
            answers.cells.push_back(static_cast<Cell>(below(random, 6)));
    }
    return answers;
}

}  // namespace

History random_history(std::mt19937& random) {
    History history;
    Names names;
    std::vector<std::pair<std::string, std::string>> previously;
    std::vector<Fact> facts;
    for (int f = 1 + below(random, 2); f > 0; --f) {
        Fact fact;
        fact.id = "fact" + std::to_string(f);
        for (int v = 2 + below(random, 2); v > 0; --v) fact.values.push_back({"v" + std::to_string(v), {}});
        facts.push_back(fact);
    }
    auto questions = first_questions(random, names);
    const int rounds = 2 + below(random, 2);
    for (int r = 0; r < rounds; ++r) {
        if (r > 0) questions = change(random, questions, names, previously);
        history.rounds.push_back({write_questionnaire(questions, facts, previously), questions});
    }
    const int people = 8 + below(random, 36), missing = 10 + below(random, 50);
    // Often everybody comes every time, or so many do not that pairs may be shown.
    const int coming = chance(random, 30) ? 100 : 40 + below(random, 60);
    const int own = chance(random, 50) ? 100 : below(random, 101);
    for (int p = 0; p < people; ++p) {
        Participant person;
        if (chance(random, own)) person.code = "own" + std::to_string(p);
        std::vector<std::int16_t> values;
        for (const auto& fact : facts)
            values.push_back(chance(random, 5) ? no_fact_value
                                               : static_cast<std::int16_t>(
                                                     below(random, static_cast<int>(fact.values.size()))));
        for (const auto& round : history.rounds) {
            person.rounds.emplace_back();
            if (chance(random, coming)) person.rounds.back() = random_answers(random, round, missing, values);
        }
        history.people.push_back(std::move(person));
    }
    return history;
}

}  // namespace socratic::attack
