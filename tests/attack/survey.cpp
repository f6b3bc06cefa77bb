// SPDX-License-Identifier: MIT
#include "survey.hpp"
#include <string>

namespace socratic::attack {
namespace {

/// The standard distributions differ between libraries; this does not.
int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

Questionnaire random_questionnaire(std::mt19937& random) {
    Questionnaire questionnaire;
    questionnaire.id = "random";
    questionnaire.version = "1";
    const int dimensions = 1 + below(random, 3);
    for (int d = 0; d < dimensions; ++d) {
        Dimension dimension;
        dimension.id = std::string(1, static_cast<char>('A' + d));
        dimension.name = plain_text(dimension.id);
        const int questions = 1 + below(random, 3);
        for (int q = 1; q <= questions; ++q) {
            Question question;
            question.id = dimension.id + std::to_string(q);
            question.text = plain_text("Statement " + question.id);
            question.reverse = below(random, 4) == 0;
            dimension.questions.push_back(question);
        }
        questionnaire.dimensions.push_back(dimension);
    }
    const int facts = 1 + below(random, 3);
    for (int f = 0; f < facts; ++f) {
        Fact fact;
        fact.id = "fact" + std::to_string(f);
        const int values = 2 + below(random, 3);
        for (int v = 0; v < values; ++v) fact.values.push_back({"v" + std::to_string(v), {}});
        questionnaire.facts.push_back(fact);
    }
    return questionnaire;
}

/// How the values of a fact come about.
enum class Manner { even, skewed, nested, nearly_nested };

std::int16_t random_value(std::mt19937& random, Manner manner, int values,
                          const std::vector<std::int16_t>& before) {
    if (below(random, 25) == 0) return no_fact_value;
    const bool follows =
        !before.empty() && before.back() != no_fact_value &&
        (manner == Manner::nested || (manner == Manner::nearly_nested && below(random, 8) > 0));
    if (follows) {
        // The value decides about the value before: an office within a country.
        if (before.back() == 0) return static_cast<std::int16_t>(below(random, 2));
        return static_cast<std::int16_t>(std::min(values - 1, before.back() + 1));
    }
    if (manner == Manner::skewed && below(random, 3) > 0) return 0;
    return static_cast<std::int16_t>(below(random, values));
}

Cell random_cell(std::mt19937& random, int missing_in_ten) {
    if (below(random, 10) < missing_in_ten) {
        static constexpr Cell none[]{cell_dont_know, cell_not_applicable, cell_empty};
        return none[below(random, 3)];
    }
    return static_cast<Cell>(below(random, 6));
}

}  // namespace

Survey random_survey(std::mt19937& random) {
    Survey survey;
    survey.questionnaire = random_questionnaire(random);
    std::vector<Manner> manners;
    for (std::size_t f = 0; f < survey.questionnaire.facts.size(); ++f)
        manners.push_back(static_cast<Manner>(below(random, 4)));
    const int people = 3 + below(random, below(random, 3) == 0 ? 70 : 38);
    const int missing = below(random, 4);
    const auto questions = asked_questions(survey.questionnaire).size();
    for (int p = 0; p < people; ++p) {
        Person person;
        for (std::size_t f = 0; f < manners.size(); ++f)
            person.facts.push_back(random_value(random, manners[f],
                                                static_cast<int>(survey.questionnaire.facts[f].values.size()),
                                                person.facts));
        for (std::size_t q = 0; q < questions; ++q) person.cells.push_back(random_cell(random, missing));
        survey.people.push_back(std::move(person));
    }
    return survey;
}

}  // namespace socratic::attack
