// SPDX-License-Identifier: MIT
// How many people stand behind each figure that a dimension's answers can be scored on, and behind what two
// of them differ by.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>
#include "model/answers.hpp"
#include "score/earlier_figures.hpp"
#include "score/plan.hpp"

namespace socratic {

/// Which questions of a set somebody answered, and on which of its figures they have a score; as bits.
struct AnswerPattern {
    std::uint64_t answered = 0;
    std::uint32_t scored = 0;
    auto operator<=>(const AnswerPattern&) const = default;
};

/// How many people have each pattern, as long as there are not too many.
struct AnswerPatterns {
    static constexpr std::size_t most = 4096;
    std::map<AnswerPattern, long> people;
    bool too_many = false;
};

/// One dimension with the figures it has to know, its own last; their counts begin at `first` of a block's
/// `figures`.
struct FigureSet {
    std::size_t dimension = 0;
    std::vector<PlannedFigure> figures;
    bool has_own = false;  ///< the last figure is the one the dimension is scored on
    std::size_t first = 0;
    std::vector<LinkedFigures> linked;  ///< by figure
    std::vector<std::size_t> cells;     ///< of all its questions; none unless figures overlap

    std::size_t bit_of(std::size_t cell) const {
        return static_cast<std::size_t>(std::find(cells.begin(), cells.end(), cell) - cells.begin());
    }
    std::size_t size() const { return figures.size(); }
    /// People with a score; people who gave a level for some of the figure's questions and not for all.
    std::size_t scored(std::size_t figure) const { return first + figure; }
    std::size_t incomplete(std::size_t figure) const { return first + size() + figure; }
    /// People whose scores on the two rest on other answers, or who have one of the two only. a < b.
    std::size_t differ(std::size_t a, std::size_t b) const { return pair(a, b); }
    /// People who have one of the two scores only.
    std::size_t apart(std::size_t a, std::size_t b) const { return pair(a, b) + 1; }
    std::size_t end() const { return first + size() * (size() + 1); }

private:
    std::size_t pair(std::size_t a, std::size_t b) const {
        return first + 2 * size() + 2 * (b * (b - 1) / 2 + a);
    }
};

/// One for each dimension that has to know others, in their order.
std::vector<FigureSet> lay_out_figures(const Plan& plan);

/// Adds a person to the counts of all sets.
void count_figures(const std::vector<FigureSet>& sets, const RespondentRow& row,
                   std::vector<std::uint32_t>& counts);

/// Adds a person to the patterns of a set whose figures overlap.
void count_pattern(const FigureSet& set, const RespondentRow& row, AnswerPatterns& patterns);

/// By figure of the set: whether this person's scores on it and on the last one differ, as in `differ`.
std::vector<bool> differs_from_own(const FigureSet& set, const RespondentRow& row);

}  // namespace socratic
