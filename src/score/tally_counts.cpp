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

void add_contribution(Contribution& person, const Contribution& adds) {
    person.sum += adds.sum;
    person.answered += adds.answered;
    person.applicable += adds.applicable;
}

/// Counts a person's cells of one dimension, and adds up what they contribute.
Contribution count_answers(const TallyLayout& layout, const DimensionLayout& dimension,
                           const RespondentRow& row, CountBlock& block) {
    Contribution person;
    for (auto q = dimension.first; q < dimension.last; ++q) {
        const auto place = layout.questions[q].answers + place_of(row.cells[layout.questions[q].cell]);
        ++block.answers[place];
        add_contribution(person, layout.contributions[place]);
    }
    return person;
}

void count_dimensions(const TallyLayout& layout, const RespondentRow& row, CountBlock& block) {
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d) {
        const auto person = count_answers(layout, layout.dimensions[d], row, block);
        if (answered_enough(layout, person)) count_people(layout, d, {person.sum, person.answered}, 1, block);
    }
}

/// The same with one word for a contribution, which nearly all questionnaires allow: the inner loop of
/// scoring, run once for each of millions of cells.
void count_dimensions_packed(const TallyLayout& layout, const RespondentRow& row, CountBlock& block) {
    const auto* cells = row.cells.data();
    const auto* contributions = layout.packed.data();
    const auto* needed = layout.needed.data();
    auto* answers = block.answers.data();
    auto* tables = block.tables.data();
    const auto* step = layout.steps.data();
    for (const auto& dimension : layout.dimensions) {
        PackedContribution person;
        for (const auto* end = layout.steps.data() + dimension.last; step != end; ++step) {
            const auto place = static_cast<std::ptrdiff_t>(step->lowest) + cells[step->cell];
            ++answers[place];
            person.add(contributions[place]);
        }
        if (person.answered() < needed[person.applicable()]) continue;
        if (dimension.has_table)
            ++tables[dimension.table + person.place()];
        else
            ++block.maps[static_cast<std::size_t>(&dimension - layout.dimensions.data())][{
                static_cast<std::int64_t>(person.place()), static_cast<std::int64_t>(person.answered())}];
    }
}

}  // namespace

CountBlock empty_block(const TallyLayout& layout) {
    CountBlock block;
    block.answers.resize(layout.answers_size);
    block.tables.resize(layout.tables_size);
    block.figures.resize(layout.figures_size);
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
        count_dimensions(layout, row, block);
    else
        count_dimensions_packed(layout, row, block);
    if (!layout.figures.empty()) count_figures(layout.figures, row, block.figures);
}

void add_block(CountBlock& into, const CountBlock& block) {
    into.respondents += block.respondents;
    into.empty_sheets += block.empty_sheets;
    for (std::size_t i = 0; i < block.answers.size(); ++i) into.answers[i] += block.answers[i];
    for (std::size_t i = 0; i < block.tables.size(); ++i) into.tables[i] += block.tables[i];
    for (std::size_t i = 0; i < block.figures.size(); ++i) into.figures[i] += block.figures[i];
    for (std::size_t d = 0; d < block.maps.size(); ++d)
        for (const auto& [key, people] : block.maps[d]) into.maps[d][key] += people;
}

void count_people(const TallyLayout& layout, std::size_t dimension, const ScoreKey& score, long people,
                  CountBlock& block) {
    const auto& at = layout.dimensions[dimension];
    if (at.has_table)
        block.tables[at.table + static_cast<std::size_t>(score.answered) * at.width +
                     static_cast<std::size_t>(score.sum)] += static_cast<std::uint32_t>(people);
    else
        block.maps[dimension][score] += people;
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

FactClasses classes_of(const TallyCounts& counts, const RespondentRow& row) {
    FactClasses classes;
    for (std::size_t f = 0; f < counts.facts.size(); ++f) {
        const auto value = row.facts[counts.facts[f]];
        classes.push_back(static_cast<std::uint16_t>(value == no_fact_value ? counts.classes[f] - 1 : value));
    }
    return classes;
}

std::optional<Fraction> score_of(const TallyLayout& layout, std::size_t dimension, const RespondentRow& row) {
    const auto& at = layout.dimensions[dimension];
    if (!at.scored) return std::nullopt;
    Contribution person;
    for (auto q = at.first; q < at.last; ++q) {
        const auto place = layout.questions[q].answers + place_of(row.cells[layout.questions[q].cell]);
        add_contribution(person, layout.contributions[place]);
    }
    if (!answered_enough(layout, person)) return std::nullopt;
    return make_fraction(person.sum, person.answered);
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

bool all_answered_all(const TallyLayout& layout, const CountBlock& block, std::size_t dimension) {
    const auto& at = layout.dimensions[dimension];
    std::int64_t whole = 0;
    for (std::size_t q = at.first; q < at.last; ++q)
        whole += layout.contributions[layout.questions[q].answers + kinds_of_no_level].answered;
    long people = 0;
    for_each_score(layout, block, dimension, [&](std::int64_t, std::int64_t answered, long n) {
        if (answered == whole) people += n;
    });
    for (std::size_t q = at.first; q < at.last; ++q) {
        const auto& question = layout.questions[q];
        if (layout.contributions[question.answers + kinds_of_no_level].answered == 0) continue;
        const auto* levels = block.answers.data() + question.answers + kinds_of_no_level;
        if (std::accumulate(levels, levels + question.levels, 0L) != people) return false;
    }
    return true;
}

}  // namespace socratic
