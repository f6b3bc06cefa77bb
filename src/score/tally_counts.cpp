// SPDX-License-Identifier: MIT
#include "score/tally_counts.hpp"
#include <algorithm>
#include <span>

namespace socratic {
namespace {

bool answered_enough(const TallyLayout& layout, const Contribution& person) {
    return person.answered > 0 &&
           person.answered * layout.minimum_denominator >= layout.minimum_numerator * person.applicable;
}

void count_score(const DimensionLayout& dimension, std::size_t index, const Contribution& person,
                 CountBlock& block) {
    if (dimension.has_table)
        ++block.tables[dimension.table + static_cast<std::size_t>(person.answered) * dimension.width +
                       static_cast<std::size_t>(person.sum)];
    else
        ++block.maps[index][{person.sum, person.answered}];
}

void add_to(Contribution& sum, const Contribution& other) {
    sum.sum += other.sum;
    sum.answered += other.answered;
    sum.applicable += other.applicable;
}
void add_to(PackedContribution& sum, PackedContribution other) { sum.add(other); }

Contribution unpack(const Contribution& sum) { return sum; }
Contribution unpack(PackedContribution sum) { return sum.unpack(); }

/// The inner loop of scoring: counts a person's cells of one dimension, and adds up what they contribute.
template <class Adds>
Contribution count_answers(std::span<const CountingStep> steps, const Adds* contributions, const Cell* cells,
                           std::uint32_t* answers) {
    Adds sum{};
#pragma GCC unroll 4
    for (const auto& step : steps) {
        const auto place = static_cast<std::ptrdiff_t>(step.lowest) + cells[step.cell];
        ++answers[place];
        add_to(sum, contributions[place]);
    }
    return unpack(sum);
}

template <class Adds>
void count_dimensions(const TallyLayout& layout, const Adds* contributions, const RespondentRow& row,
                      CountBlock& block) {
    const auto* cells = row.cells.data();
    auto* answers = block.answers.data();
    const std::span<const CountingStep> steps(layout.steps);
    std::size_t index = 0;
    for (const auto& dimension : layout.dimensions) {
        const auto person = count_answers(steps.subspan(dimension.first, dimension.last - dimension.first),
                                          contributions, cells, answers);
        if (answered_enough(layout, person)) count_score(dimension, index, person, block);
        ++index;
    }
}

/// Calls `count(sum, answered, people)` for every score that somebody has.
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

}  // namespace

CountBlock empty_block(const TallyLayout& layout) {
    CountBlock block;
    block.answers.resize(layout.answers_size);
    block.tables.resize(layout.tables_size);
    block.maps.resize(layout.dimensions.size());
    return block;
}

void count_row(const TallyLayout& layout, const RespondentRow& row, CountBlock& block) {
    const auto answers = row.cells;
    if (std::all_of(answers.begin(), answers.end(), [](Cell cell) { return cell == cell_empty; })) {
        ++block.empty_sheets;  // nobody who answered: a row that a spreadsheet left, a form handed in blank
        return;
    }
    ++block.respondents;
    if (layout.packed.empty())
        count_dimensions(layout, layout.contributions.data(), row, block);
    else
        count_dimensions(layout, layout.packed.data(), row, block);
}

void add_block(CountBlock& into, const CountBlock& block) {
    into.respondents += block.respondents;
    into.empty_sheets += block.empty_sheets;
    for (std::size_t i = 0; i < block.answers.size(); ++i) into.answers[i] += block.answers[i];
    for (std::size_t i = 0; i < block.tables.size(); ++i) into.tables[i] += block.tables[i];
    for (std::size_t d = 0; d < block.maps.size(); ++d)
        for (const auto& [key, people] : block.maps[d]) into.maps[d][key] += people;
}

CountBlock block_of_all(const TallyCounts& counts) {
    if (!counts.complete) return counts.all;
    auto block = empty_block(counts.layout);
    for (const auto& cell : counts.cells) add_block(block, cell.block);
    return block;
}

CountBlock block_of_group(const TallyCounts& counts, std::size_t fact, std::size_t value) {
    if (!counts.complete) return counts.groups[fact][value];
    auto block = empty_block(counts.layout);
    for (const auto& cell : counts.cells)
        if (cell.classes[fact] == value) add_block(block, cell.block);
    return block;
}

ScoreCounts scores_in(const TallyLayout& layout, const CountBlock& block, std::size_t dimension) {
    ScoreCounts scores;
    for_each_score(layout, block, dimension, [&](std::int64_t sum, std::int64_t answered, long people) {
        scores[make_fraction(sum, answered)] += people;
    });
    return scores;
}

long scored_in(const TallyLayout& layout, const CountBlock& block, std::size_t dimension) {
    long n = 0;
    for_each_score(layout, block, dimension, [&](std::int64_t, std::int64_t, long people) { n += people; });
    return n;
}

}  // namespace socratic
