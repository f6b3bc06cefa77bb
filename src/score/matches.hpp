// SPDX-License-Identifier: MIT
// Which question of one round is which of another's.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "score/plan.hpp"
#include "score/wording.hpp"

namespace socratic {

/// A question as one round asked it.
struct AskedQuestion {
    QuestionInPlace place;
    std::size_t cell = 0;
    bool has_column = false;
    bool matched = false;  ///< by a question of the newest round
};

using AskedById = std::map<std::string, AskedQuestion>;

AskedById asked_by_id(const RoundAsked& round);

/// True when the round has the question and a column for it.
bool has_column(const AskedQuestion* asked);

/// One dimension of the newest questionnaire over all rounds, the newest last.
struct DimensionMatches {
    const Questionnaire* questionnaire = nullptr;
    const Dimension* dimension = nullptr;
    std::vector<const Question*> questions;            ///< not those that are off
    std::vector<std::vector<AskedQuestion*>> matches;  ///< by question and round; nullptr: the round lacks it
    std::vector<std::vector<bool>> same;               ///< likewise: it has a column and asks the same
    std::vector<bool> asks;                            ///< by round: does it ask anything of this dimension
    std::vector<bool> counts;  ///< by question: one of those that could be common; no aim
    int of = 0;                ///< how many of them
};

DimensionMatches match_dimension(const Questionnaire& newest, const Dimension& dimension,
                                 std::vector<AskedById>& rounds);

/// By question: common to all rounds that ask anything of the dimension.
std::vector<bool> find_common(const DimensionMatches& dimension);

/// True when so many of a dimension's questions are too few to score it on.
bool too_few(int used, int of);

/// The weights of the chosen questions, brought to whole numbers. Throws a Failure when they are too far
/// apart.
std::vector<std::int64_t> whole_weights(const DimensionMatches& dimension, const std::vector<bool>& chosen);

}  // namespace socratic
