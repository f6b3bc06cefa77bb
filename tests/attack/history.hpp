// SPDX-License-Identifier: MIT
// Small random histories: a questionnaire that changes from round to round, and people who come back or not.
#pragma once
#include <optional>
#include <random>
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic::attack {

/// A question of one round, and what it really is: two are the same when meaning and wording are.
struct TrueQuestion {
    std::string id, dimension;
    int meaning = 0, wording = 0, weight = 1;
    bool has_column = true;
};

/// The questions are in the order of the cells.
struct TrueRound {
    Questionnaire questionnaire;
    std::vector<TrueQuestion> questions;
};

struct RoundAnswers {
    std::vector<std::int16_t> facts;
    std::vector<Cell> cells;
};

/// Somebody; without a code of their own, what they are in another round is somebody else.
struct Participant {
    std::string code;
    std::vector<std::optional<RoundAnswers>> rounds;
};

struct History {
    std::vector<TrueRound> rounds;
    std::vector<Participant> people;
};

History random_history(std::mt19937& random);

}  // namespace socratic::attack
