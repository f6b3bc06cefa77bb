// SPDX-License-Identifier: MIT
// Small random surveys: few people, facts that are often nested or nearly the same.
#pragma once
#include <random>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic::attack {

struct Person {
    std::vector<std::int16_t> facts;
    std::vector<Cell> cells;
};

struct Survey {
    Questionnaire questionnaire;
    std::vector<Person> people;
};

Survey random_survey(std::mt19937& random);

}  // namespace socratic::attack
