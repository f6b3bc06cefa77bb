// SPDX-License-Identifier: MIT
// The attack on a dimension by its single questions, of groups so small that no distribution is shown.
#pragma once
#include <optional>
#include <random>
#include <string>
#include <vector>
#include "survey.hpp"

namespace socratic::attack {

struct QuestionAttack {
    long tried = 0;  ///< dimensions of small groups with a question beside them
    std::optional<std::string> leak;
};

/// What follows of fewer than `minimum` people from the mean of a dimension and the means of its questions,
/// for one who knows who left out what. Of groups only: what the room's questions give away is said in the
/// docs.
QuestionAttack attack_questions(const Survey& survey, const std::vector<long>& minimums, long minimum,
                                std::mt19937& random);

}  // namespace socratic::attack
