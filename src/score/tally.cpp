// SPDX-License-Identifier: MIT
#include "score/tally.hpp"
#include <algorithm>
#include <array>
#include "score/tally_counts.hpp"

namespace socratic {
namespace {

/// Bounds on the combinations of facts that are counted apart.
constexpr std::size_t most_cells_ever = 4096;
constexpr std::size_t fewest_cells = 64;
constexpr std::size_t most_bytes = std::size_t{32} << 20;

/// FNV-1a, 64 bit: which combinations are kept must be the same on every machine.
std::uint64_t hash_of_key(const std::u16string& key) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const auto unit : key) {
        hash = (hash ^ (unit & 0xFFU)) * 0x100000001B3ULL;
        hash = (hash ^ static_cast<std::uint64_t>(unit >> 8U)) * 0x100000001B3ULL;
    }
    return hash;
}

std::size_t add_cell(TallyCounts& counts, const RespondentRow& row) {
    counts.cells.push_back({classes_of(counts, row), empty_block(counts.layout)});
    return counts.cells.size() - 1;
}

/// From here on everybody is counted by group, and only some combinations are kept.
void stop_being_complete(TallyCounts& counts) {
    counts.all = block_of_all(counts);
    for (std::size_t f = 0; f < counts.facts.size(); ++f) {
        auto& groups = counts.groups.emplace_back();
        for (std::size_t value = 0; value < counts.classes[f]; ++value)
            groups.push_back(block_of_group(counts, f, value));
    }
    for (const auto& [key, index] : counts.index_of) counts.kept_by_hash.emplace(hash_of_key(key), key);
    counts.complete = false;
}

constexpr std::size_t not_kept = static_cast<std::size_t>(-1);

/// The combinations with the lowest hashes are kept: one that gives way never comes back, so that the
/// counts of those kept are exact and the same in any order of rows.
std::size_t replace_cell(TallyCounts& counts, const RespondentRow& row) {
    if (counts.complete) stop_being_complete(counts);
    std::pair<std::uint64_t, std::u16string> wanted{hash_of_key(counts.key), counts.key};
    const auto highest = std::prev(counts.kept_by_hash.end());
    if (wanted > *highest) return not_kept;
    const auto index = counts.index_of.at(highest->second);
    counts.index_of.erase(highest->second);
    counts.kept_by_hash.erase(highest);
    counts.kept_by_hash.insert(std::move(wanted));
    counts.cells[index] = {classes_of(counts, row), empty_block(counts.layout)};
    counts.index_of[counts.key] = index;
    return index;
}

std::size_t find_cell(TallyCounts& counts, const RespondentRow& row) {
    bool same = true;
    for (std::size_t f = 0; f < counts.facts.size(); ++f) {
        const auto unit = static_cast<char16_t>(row.facts[counts.facts[f]]);
        same = same && counts.key[f] == unit;
        counts.key[f] = unit;
    }
    if (same && !counts.cells.empty() && counts.last_cell != not_kept) return counts.last_cell;
    if (const auto found = counts.index_of.find(counts.key); found != counts.index_of.end())
        return found->second;
    if (counts.cells.size() >= counts.most_cells) return replace_cell(counts, row);
    const auto index = add_cell(counts, row);
    counts.index_of[counts.key] = index;
    return index;
}

void count_in_groups(TallyCounts& counts, const RespondentRow& row) {
    count_row(counts.layout, row, counts.all);
    const auto classes = classes_of(counts, row);
    for (std::size_t f = 0; f < classes.size(); ++f)
        count_row(counts.layout, row, counts.groups[f][classes[f]]);
}

/// Levels above the lowest, after reversal, of the people who gave one for every question.
void count_complete_cases(TallyCounts& counts, const RespondentRow& row) {
    std::vector<std::int64_t> levels;
    for (std::size_t d = 0; d < counts.complete_cases.size(); ++d) {
        const auto& dimension = counts.layout.dimensions[d];
        if (!dimension.scored) continue;
        levels.clear();
        for (std::size_t q = dimension.first; q < dimension.last; ++q) {
            const auto& question = counts.layout.questions[q];
            const auto& adds =
                counts.layout.contributions[question.answers + place_of(row.cells[question.cell])];
            if (adds.answered > 0) levels.push_back(adds.sum / adds.answered);
        }
        if (levels.size() == dimension.used.size()) counts.complete_cases[d].add(levels);
    }
}

void count_patterns(TallyCounts& counts, const RespondentRow& row) {
    if (std::all_of(row.cells.begin(), row.cells.end(), [](Cell cell) { return cell == cell_empty; })) return;
    for (std::size_t s = 0; s < counts.patterns.size(); ++s)
        if (const auto& set = counts.layout.figures[s]; !set.cells.empty())
            count_pattern(set, row, counts.patterns[s]);
}

}  // namespace

std::size_t most_cells(const TallyLayout& layout) {
    const auto block_bytes = 4 * (layout.answers_size + layout.tables_size + layout.figures_size) + 256;
    return std::clamp(most_bytes / block_bytes, fewest_cells, most_cells_ever);
}

CellRank rank_of_cell(const FactClasses& classes, const std::vector<std::size_t>& values) {
    std::u16string key;
    for (std::size_t f = 0; f < classes.size(); ++f)
        key += static_cast<char16_t>(classes[f] == values[f] ? no_fact_value
                                                             : static_cast<std::int16_t>(classes[f]));
    return {hash_of_key(key), key};
}

Tally::Tally(TallyCounts counts) : counts_(std::make_unique<TallyCounts>(std::move(counts))) {}

Tally::Tally(const Plan& plan, bool alpha) : counts_(std::make_unique<TallyCounts>()) {
    auto& counts = *counts_;
    counts.layout = lay_out_tally(plan);
    for (std::size_t f = 0; f < plan.facts.size(); ++f) {
        if (!plan.facts[f].asked) continue;
        counts.facts.push_back(f);
        counts.classes.push_back(plan.facts[f].values.size() + 1);
    }
    counts.key.resize(counts.facts.size());
    counts.patterns.resize(counts.layout.figures.size());
    counts.most_cells = most_cells(counts.layout);
    counts.alpha = alpha;
    if (!alpha) return;
    for (const auto& dimension : counts.layout.dimensions)
        counts.complete_cases.emplace_back(dimension.used.size());
}

Tally::~Tally() = default;
Tally::Tally(Tally&&) noexcept = default;
Tally& Tally::operator=(Tally&&) noexcept = default;

void Tally::add(const RespondentRow& row) {
    auto& counts = *counts_;
    counts.last_cell = find_cell(counts, row);
    if (counts.last_cell != not_kept) count_row(counts.layout, row, counts.cells[counts.last_cell].block);
    if (!counts.complete) count_in_groups(counts, row);
    if (counts.alpha) count_complete_cases(counts, row);
    if (!counts.layout.figures.empty()) count_patterns(counts, row);
}

const TallyCounts& Tally::counts() const { return *counts_; }

}  // namespace socratic
