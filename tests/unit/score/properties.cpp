// SPDX-License-Identifier: MIT
// What must hold for any answers; random surveys from fixed seeds.
#include <doctest/doctest.h>
#include <random>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

struct Survey {
    Questionnaire questionnaire;
    std::vector<Person> rows;
};

int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

Survey random_survey(unsigned seed) {
    std::mt19937 random(seed);
    Survey survey{make_questionnaire({make_dimension("A", 3), make_dimension("B", 2)}), {}};
    survey.questionnaire.facts = {make_fact("x", {"a", "b", "c"}), make_fact("y", {"d", "e"})};
    for (auto& question : survey.questionnaire.dimensions[0].questions) {
        question.reverse = below(random, 3) == 0;
        question.weight = {1 + below(random, 3), 1 + below(random, 2)};
    }
    for (int p = 6 + below(random, 40); p > 0; --p) {
        Person one;
        one.facts = {static_cast<std::int16_t>(below(random, 4) - 1),
                     static_cast<std::int16_t>(below(random, 2))};
        for (int q = 0; q < 5; ++q) one.cells.push_back(static_cast<Cell>(below(random, 9) - 3));
        survey.rows.push_back(one);
    }
    return survey;
}

/// Everything that a round's scores hold and that may not depend on how rows were ordered.
std::string print(const RoundScores& scores) {
    std::string text = std::to_string(scores.respondents);
    const auto add = [&](std::optional<double> figure) {
        text += figure ? " " + std::to_string(*figure) : " none";
    };
    const auto add_dimensions = [&](const std::vector<DimensionScores>& dimensions) {
        for (const auto& dimension : dimensions) {
            text += "\n" + dimension.id + " " + std::to_string(dimension.n) + " " +
                    std::to_string(static_cast<int>(dimension.hidden));
            for (const auto& figure : {dimension.mean, dimension.sd, dimension.q1, dimension.median,
                                       dimension.q3, dimension.consensus})
                add(figure);
            for (const auto& question : dimension.questions) {
                text += "\n  " + question.id + " " + std::to_string(question.n) + " " +
                        std::to_string(static_cast<int>(question.hidden));
                for (const auto& figure :
                     {question.mean, question.sd, question.median, question.consensus, question.agreement})
                    add(figure);
                for (const auto count : question.counts.value_or(std::vector<long>()))
                    text += " " + std::to_string(count);
            }
        }
    };
    add_dimensions(scores.dimensions);
    for (const auto& found : scores.groups) {
        text += "\n" + found.fact + " " + found.value.value_or("-") + " " +
                std::to_string(static_cast<int>(found.hidden)) + " " + std::to_string(found.n);
        add_dimensions(found.dimensions);
    }
    return text;
}

}  // namespace

TEST_CASE("the order of rows changes nothing") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto survey = random_survey(seed);
        const auto before = print(score(survey.questionnaire, survey.rows));
        std::mt19937 random(seed);
        for (std::size_t i = survey.rows.size() - 1; i > 0; --i)
            std::swap(survey.rows[i], survey.rows[random() % (i + 1)]);
        CHECK(print(score(survey.questionnaire, survey.rows)) == before);
    }
}

TEST_CASE("reversing the questions and the answers is identity") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto survey = random_survey(seed);
        const auto before = print(score(survey.questionnaire, survey.rows));
        std::size_t cell = 0;
        for (auto& dimension : survey.questionnaire.dimensions)
            for (auto& question : dimension.questions) {
                question.reverse = !question.reverse;
                for (auto& row : survey.rows)
                    if (row.cells[cell] >= 0) row.cells[cell] = static_cast<Cell>(5 - row.cells[cell]);
                ++cell;
            }
        CHECK(print(score(survey.questionnaire, survey.rows)) == before);
    }
}

TEST_CASE("a question not asked equals a questionnaire without it") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto survey = random_survey(seed);
        auto columns = all_columns(survey.questionnaire);
        columns.questions[1] = false;
        auto not_asked = survey.rows;
        for (auto& row : not_asked) row.cells[1] = cell_empty;
        auto asked = score(survey.questionnaire, columns, not_asked);
        const auto drop = [](std::vector<DimensionScores>& dimensions) {
            if (!dimensions.empty()) dimensions[0].questions.erase(dimensions[0].questions.begin() + 1);
        };
        drop(asked.dimensions);
        for (auto& found : asked.groups) drop(found.dimensions);
        auto without = survey;
        auto& questions = without.questionnaire.dimensions[0].questions;
        questions.erase(questions.begin() + 1);
        for (auto& row : without.rows) row.cells.erase(row.cells.begin() + 1);
        CHECK(print(asked) == print(score(without.questionnaire, without.rows)));
    }
}

TEST_CASE("a raised minimum shows no group that the default hides") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto survey = random_survey(seed);
        const auto usual = score(survey.questionnaire, survey.rows);
        for (const long minimum : {6, 7, 9}) {
            const auto raised = score(survey.questionnaire, survey.rows, {minimum, false});
            for (std::size_t g = 0; g < raised.groups.size(); ++g)
                if (usual.groups[g].hidden != Hidden::no) CHECK(raised.groups[g].hidden != Hidden::no);
        }
    }
}

TEST_CASE("everybody twice has the same means and counts twice as large") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        auto survey = random_survey(seed);
        const auto once = score(survey.questionnaire, survey.rows, {1, false});
        const auto rows = survey.rows;
        survey.rows.insert(survey.rows.end(), rows.begin(), rows.end());
        const auto twice = score(survey.questionnaire, survey.rows, {1, false});
        for (std::size_t d = 0; d < once.dimensions.size(); ++d) {
            CHECK(twice.dimensions[d].n == 2 * once.dimensions[d].n);
            CHECK(twice.dimensions[d].mean.value_or(-1) ==
                  doctest::Approx(once.dimensions[d].mean.value_or(-1)).epsilon(1e-14));
            CHECK(twice.dimensions[d].min == once.dimensions[d].min);
            CHECK(twice.dimensions[d].max == once.dimensions[d].max);
        }
    }
}
