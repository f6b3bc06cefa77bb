// SPDX-License-Identifier: MIT
// Which questions a round is scored on: the ones common to all rounds shown together, with the
// newest round's weights and dimensions.
#pragma once
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

/// How one question of a plan is read from a row.
struct PlannedQuestion {
    std::string id;
    std::string hash;
    std::size_t cell = 0;  ///< index into a row's cells (asked questions of the round's own questionnaire)
    bool reverse = false;
    std::int64_t weight = 1;  ///< integer weights of a dimension, lowest terms
    bool used = true;         ///< false: in the tables, but not in the dimension's score (not common)
};

struct PlannedDimension {
    std::string id;
    int min = 0, max = 5;
    Gap gap = Gap::none;  ///< not_asked or too_few_common when it cannot be scored
    std::vector<PlannedQuestion> questions;
    int questions_used = 0, questions_of = 0;
};

struct Plan {
    std::vector<PlannedDimension> dimensions;  ///< of the newest round's questionnaire, in its order
    Fraction minimum_answered{1, 2};
    std::vector<std::size_t> fact_values;  ///< by fact of the round's questionnaire: number of values
    LeftOut left_out;
};

/// One round as it was asked.
struct RoundAsked {
    const Questionnaire* questionnaire = nullptr;
    SheetColumns columns;
};

/// Plans for rounds shown together, oldest first; one round alone uses all its questions.
std::vector<Plan> plan_rounds(const std::vector<RoundAsked>& rounds);

/// 16 hex digits of a question's wording and anchors in every language, its scale with level names,
/// and its direction, after NFC and white-space folding (FNV-1a, 64 bit).
std::string hash_of(const Questionnaire& questionnaire, const Dimension& dimension, const Question& question);

}  // namespace socratic
