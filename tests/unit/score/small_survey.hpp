// SPDX-License-Identifier: MIT
// Questionnaires and answers written down in a few words, for the tests of scoring.
#pragma once
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>
#include "model/questionnaire.hpp"
#include "score/plan.hpp"
#include "score/score.hpp"
#include "score/tally.hpp"

namespace socratic::test {

/// A dimension "D" with so many questions "D1", "D2" … on levels 0 to 5.
inline Dimension make_dimension(const std::string& id, int questions) {
    Dimension dimension;
    dimension.id = id;
    dimension.name = plain_text("Dimension " + id);
    for (int q = 1; q <= questions; ++q) {
        Question question;
        question.id = id + std::to_string(q);
        question.text = plain_text("Statement " + question.id);
        dimension.questions.push_back(question);
    }
    return dimension;
}

inline Questionnaire make_questionnaire(std::vector<Dimension> dimensions) {
    Questionnaire questionnaire;
    questionnaire.id = "test";
    questionnaire.version = "1.0.0";
    questionnaire.title = plain_text("Test");
    questionnaire.dimensions = std::move(dimensions);
    return questionnaire;
}

/// A spectrum: each dimension of one question with its id and one for the aim, on levels 0 to 4.
inline Questionnaire make_spectrum(const std::vector<std::string>& ids) {
    std::vector<Dimension> dimensions;
    for (const auto& id : ids) {
        auto& dimension = dimensions.emplace_back(make_dimension(id, 2));
        dimension.questions[0].id = id;
        dimension.questions[1].id = aim_id(id);
        dimension.questions[1].aim = true;
    }
    auto questionnaire = make_questionnaire(std::move(dimensions));
    questionnaire.kind = Kind::spectrum;
    questionnaire.scale.max = 4;
    return questionnaire;
}

inline Fact make_fact(const std::string& id, const std::vector<std::string>& values) {
    Fact fact;
    fact.id = id;
    for (const auto& value : values) fact.values.push_back({value, plain_text(value)});
    return fact;
}

/// Every question and every fact has a column.
inline SheetColumns all_columns(const Questionnaire& questionnaire) {
    return {std::vector<bool>(asked_questions(questionnaire).size(), true),
            std::vector<bool>(questionnaire.facts.size(), true)};
}

struct Person {
    std::vector<std::int16_t> facts;
    std::vector<Cell> cells;
};

/// "1 0 | 4 D N V -": the facts' values by index (- for none), then the answers above the lowest level.
inline Person person(const std::string& words) {
    Person result;
    std::istringstream in(words);
    std::string word;
    bool facts = words.find('|') != std::string::npos;
    while (in >> word) {
        if (word == "|") {
            facts = false;
        } else if (facts) {
            result.facts.push_back(word == "-" ? no_fact_value : static_cast<std::int16_t>(std::stoi(word)));
        } else {
            result.cells.push_back(word == "D"   ? cell_dont_know
                                   : word == "N" ? cell_not_applicable
                                   : word == "V" ? cell_varies
                                   : word == "-" ? cell_empty
                                                 : static_cast<Cell>(std::stoi(word)));
        }
    }
    return result;
}

inline std::vector<Person> people(const std::vector<std::string>& lines) {
    std::vector<Person> result;
    for (const auto& line : lines) result.push_back(person(line));
    return result;
}

inline Tally tally_of(const Plan& plan, const std::vector<Person>& rows, bool alpha = false) {
    Tally tally(plan, alpha);
    for (const auto& row : rows) tally.add({"", row.cells, row.facts});
    return tally;
}

inline RoundScores score(const Questionnaire& questionnaire, const SheetColumns& columns,
                         const std::vector<Person>& rows, const ScoreOptions& options = {}) {
    const auto plans = plan_rounds({{&questionnaire, columns}});
    return score_round(questionnaire, plans[0], tally_of(plans[0], rows, options.alpha), options);
}

inline RoundScores score(const Questionnaire& questionnaire, const std::vector<Person>& rows,
                         const ScoreOptions& options = {}) {
    return score(questionnaire, all_columns(questionnaire), rows, options);
}

inline const GroupScores& group(const RoundScores& scores, const std::string& fact,
                                const std::string& value) {
    for (const auto& found : scores.groups)
        if (found.fact == fact && found.value == value) return found;
    throw std::runtime_error("no group " + fact + " " + value);
}

}  // namespace socratic::test
