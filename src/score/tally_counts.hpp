// SPDX-License-Identifier: MIT
// What a tally has counted: a block of counts for each combination of facts that occurs.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
#include "score/alpha.hpp"
#include "score/statistics.hpp"
#include "score/tally_layout.hpp"

namespace socratic {

/// A person's score before division.
struct ScoreKey {
    std::int64_t sum = 0, answered = 0;
    bool operator==(const ScoreKey&) const = default;
};

struct ScoreKeyHash {
    std::size_t operator()(const ScoreKey& key) const {
        return static_cast<std::size_t>(static_cast<std::uint64_t>(key.sum) * 0x9E3779B97F4A7C15ULL ^
                                        static_cast<std::uint64_t>(key.answered) * 0xC2B2AE3D27D4EB4FULL);
    }
};

/// Counts of some people; see TallyLayout for where what stands.
struct CountBlock {
    long respondents = 0, empty_sheets = 0;
    std::vector<std::uint32_t> answers, tables, figures;
    std::vector<std::unordered_map<ScoreKey, long, ScoreKeyHash>> maps;  ///< by dimension
};

/// For each asked fact the index of a person's value, or the number of values for none.
using FactClasses = std::vector<std::uint16_t>;

struct FactCell {
    FactClasses classes;
    CountBlock block;
};

struct TallyCounts {
    TallyLayout layout;
    std::vector<std::size_t> facts;    ///< the asked facts, as indexes into the plan's
    std::vector<std::size_t> classes;  ///< by asked fact: its values, and one for none

    std::vector<FactCell> cells;
    /// False when more combinations occurred than are kept; then `all` and `groups` hold the counts of
    /// everybody, and `cells` a part of the people that does not depend on the order of rows.
    bool complete = true;
    CountBlock all;
    std::vector<std::vector<CountBlock>> groups;  ///< by asked fact and class

    std::vector<AnswerPatterns> patterns;  ///< by set of figures, everybody; only of those that overlap

    bool alpha = false;
    std::vector<CompleteCases> complete_cases;  ///< by dimension, everybody; only with `alpha`

    std::size_t most_cells = 0;
    std::unordered_map<std::u16string, std::size_t> index_of;         ///< of a cell, by its classes
    std::set<std::pair<std::uint64_t, std::u16string>> kept_by_hash;  ///< once not complete
    std::u16string key;                                               ///< of the row before
    std::size_t last_cell = 0;
};

/// How many combinations of facts are kept apart at most.
std::size_t most_cells(const TallyLayout& layout);

/// Where more occur, those of the lowest ranks are kept, on every machine the same. `values` says how many
/// values each asked fact has.
using CellRank = std::pair<std::uint64_t, std::u16string>;
CellRank rank_of_cell(const FactClasses& classes, const std::vector<std::size_t>& values);

CountBlock empty_block(const TallyLayout& layout);
void count_row(const TallyLayout& layout, const RespondentRow& row, CountBlock& block);
void add_block(CountBlock& into, const CountBlock& block);
/// Counts people who have one score on a dimension.
void count_people(const TallyLayout& layout, std::size_t dimension, const ScoreKey& score, long people,
                  CountBlock& block);

/// Calls `count(sum, answered, people)` for every score on a dimension that somebody has.
template <class Count>
void for_each_score(const TallyLayout& layout, const CountBlock& block, std::size_t dimension, Count count) {
    const auto& at = layout.dimensions[dimension];
    if (!at.scored) return;
    for (const auto& [key, people] : block.maps[dimension]) count(key.sum, key.answered, people);
    if (!at.has_table) return;
    for (std::size_t answered = 1; answered <= at.used.size(); ++answered)
        for (std::size_t sum = 0; sum < at.width; ++sum)
            if (const long people = block.tables[at.table + answered * at.width + sum]; people > 0)
                count(static_cast<std::int64_t>(sum), static_cast<std::int64_t>(answered), people);
}

/// The counts of everybody, and of the people with one class of an asked fact.
CountBlock block_of_all(const TallyCounts& counts);
CountBlock block_of_group(const TallyCounts& counts, std::size_t fact, std::size_t value);

/// A person's facts as classes, and score on a dimension, if there is one, in levels above the lowest.
FactClasses classes_of(const TallyCounts& counts, const RespondentRow& row);
std::optional<Fraction> score_of(const TallyLayout& layout, std::size_t dimension, const RespondentRow& row);

/// Persons' scores on a dimension, and how many there are.
ScoreCounts scores_in(const TallyLayout& layout, const CountBlock& block, std::size_t dimension);
long scored_in(const TallyLayout& layout, const CountBlock& block, std::size_t dimension);

/// True when everybody who gave a level for a question that counts in the dimension gave one for all of them.
bool all_answered_all(const TallyLayout& layout, const CountBlock& block, std::size_t dimension);

}  // namespace socratic
