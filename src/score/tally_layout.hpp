// SPDX-License-Identifier: MIT
// Where the counts of a plan stand in flat arrays, and what each possible cell adds to a score.
#pragma once
#include <cstdint>
#include <vector>
#include "model/answers.hpp"
#include "score/figure_counts.hpp"
#include "score/plan.hpp"

namespace socratic {

/// What one cell adds to a person's score, in integer weights.
struct Contribution {
    std::int64_t sum = 0;         ///< weight times the level above the lowest, after reversal
    std::int64_t answered = 0;    ///< weight, when it is a level
    std::int64_t applicable = 0;  ///< weight, unless it is "not applicable"
};

/// Cells begin with varies, empty, not applicable, don't know, then the levels from the lowest.
inline constexpr int kinds_of_no_level = 4;
inline std::size_t place_of(Cell cell) { return static_cast<std::size_t>(cell + kinds_of_no_level); }

/// A contribution in one word, where the sums of a dimension fit: adding words adds contributions. The low
/// half is the sum, and the row of the dimension's table that the answered weight stands for.
class PackedContribution {
public:
    PackedContribution() = default;
    PackedContribution(const Contribution& wide, std::size_t width)
        : word_((static_cast<std::uint64_t>(wide.sum) + static_cast<std::uint64_t>(wide.answered) * width) |
                static_cast<std::uint64_t>(wide.answered) << 32U |
                static_cast<std::uint64_t>(wide.applicable) << 48U) {}
    static bool fits(const Contribution& most, std::size_t width) {
        return most.applicable < (std::int64_t{1} << 16U) &&
               most.sum + most.applicable * static_cast<std::int64_t>(width) < (std::int64_t{1} << 32U);
    }
    void add(PackedContribution other) { word_ += other.word_; }
    std::size_t place() const { return word_ & 0xFFFFFFFFU; }  ///< in the dimension's table
    std::size_t answered() const { return word_ >> 32U & 0xFFFFU; }
    std::size_t applicable() const { return word_ >> 48U; }

private:
    std::uint64_t word_ = 0;
};

/// One asked question: the counts of its cells begin at `answers` of a block, and what they add at the
/// same place of the layout's contributions.
struct QuestionLayout {
    std::size_t dimension = 0, question = 0;  ///< in the plan
    std::size_t cell = 0;                     ///< in a row
    std::size_t answers = 0;
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

/// What counting a row needs of a question, close together: its cell in the row, and the place of its
/// lowest level among the answers (cells without a level stand below it).
struct CountingStep {
    std::uint32_t cell = 0, lowest = 0;
};

struct TallyLayout {
    std::vector<QuestionLayout> questions;
    std::vector<DimensionLayout> dimensions;
    std::vector<FigureSet> figures;           ///< only of dimensions that have to know other figures
    std::vector<CountingStep> steps;          ///< by question
    std::vector<Contribution> contributions;  ///< by place among the answers
    std::vector<PackedContribution> packed;   ///< the same; empty when they do not fit
    std::vector<std::uint32_t> needed;  ///< by applicable weight: how much of it a score needs; with `packed`
    std::size_t answers_size = 0, tables_size = 0, figures_size = 0;
    std::int64_t minimum_numerator = 1, minimum_denominator = 2;
};

TallyLayout lay_out_tally(const Plan& plan);

}  // namespace socratic
