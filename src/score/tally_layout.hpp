// SPDX-License-Identifier: MIT
// Where the counts of a plan stand in flat arrays, and what each possible cell adds to a score.
#pragma once
#include <cstdint>
#include <vector>
#include "model/answers.hpp"
#include "score/plan.hpp"

namespace socratic {

/// What one cell adds to a person's score, in integer weights.
struct Contribution {
    std::int64_t sum = 0;         ///< weight times the level above the lowest, after reversal
    std::int64_t answered = 0;    ///< weight, when it is a level
    std::int64_t applicable = 0;  ///< weight, unless it is "not applicable"
};

/// Cells begin with empty, not applicable, don't know, then the levels from the lowest.
inline constexpr int kinds_of_no_level = 3;
inline std::size_t place_of(Cell cell) { return static_cast<std::size_t>(cell + kinds_of_no_level); }

/// One asked question: the counts of its cells begin at `answers` of a block, what they add at
/// `contributions` of the layout.
struct QuestionLayout {
    std::size_t dimension = 0, question = 0;  ///< in the plan
    std::size_t cell = 0;                     ///< in a row
    std::size_t answers = 0, contributions = 0;
    int levels = 0;
};

/// One dimension: its asked questions, and its table of scores. A table counts people by (answered,
/// sum), which only equal weights keep small; otherwise scores are counted in a map.
struct DimensionLayout {
    std::size_t first = 0, last = 0;  ///< of TallyLayout::questions
    std::vector<std::size_t> used;    ///< cells of the questions that count, for complete cases
    bool scored = false;              ///< false: a gap
    bool has_table = false;
    std::size_t table = 0, width = 0;  ///< in a block's tables; sums 0 .. width - 1
};

struct TallyLayout {
    std::vector<QuestionLayout> questions;
    std::vector<DimensionLayout> dimensions;
    std::vector<Contribution> contributions;
    std::size_t answers_size = 0, tables_size = 0;
    std::int64_t minimum_numerator = 1, minimum_denominator = 2;
};

TallyLayout lay_out_tally(const Plan& plan);

}  // namespace socratic
