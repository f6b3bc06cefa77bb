// SPDX-License-Identifier: MIT
#include "score/figures.hpp"
#include <algorithm>
#include <cmath>
#include "score/consensus.hpp"
#include "score/tiers.hpp"

namespace socratic {
namespace {

/// Counts per level, lowest first, after reversal.
std::vector<long> level_counts(const PlannedQuestion& planned, const QuestionLayout& layout,
                               const CountBlock& block) {
    std::vector<long> counts;
    for (int level = 0; level < layout.levels; ++level)
        counts.push_back(block.answers[layout.answers + static_cast<std::size_t>(kinds_of_no_level + level)]);
    if (planned.reverse) std::reverse(counts.begin(), counts.end());
    return counts;
}

long count_of(const QuestionLayout& layout, const CountBlock& block, Cell cell) {
    return block.answers[layout.answers + place_of(cell)];
}

void set_no_levels(QuestionScores& question, const PlannedQuestion& planned, const QuestionLayout& layout,
                   const CountBlock& block) {
    question.dont_know = count_of(layout, block, cell_dont_know);
    question.not_applicable = count_of(layout, block, cell_not_applicable);
    question.empty = count_of(layout, block, cell_empty);
    if (planned.may_vary) question.varies = count_of(layout, block, cell_varies);
}

std::optional<double> shift(std::optional<double> figure, int lowest) {
    if (figure) *figure += lowest;
    return figure;
}

/// The mean of the questions' consensus, of those that count and have one.
std::optional<double> mean_consensus(const PlannedDimension& planned,
                                     const std::vector<QuestionScores>& questions) {
    double sum = 0;
    int n = 0;
    for (std::size_t q = 0; q < questions.size(); ++q)
        if (planned.questions[q].used && questions[q].consensus) {
            sum += *questions[q].consensus;
            ++n;
        }
    if (n == 0) return std::nullopt;
    return sum / n;
}

void coarsen_consensus(DimensionScores& dimension) {
    if (dimension.questions_used < fewest_questions_for_consensus)
        dimension.consensus.reset();
    else if (dimension.consensus)
        dimension.consensus = std::round(*dimension.consensus * 100) / 100;
}

void set_quartiles(DimensionScores& dimension, const ScoreCounts& scores, int lowest) {
    if (const auto quartiles = find_quartiles(scores)) {
        dimension.min = quartiles->min + lowest;
        dimension.q1 = quartiles->q1 + lowest;
        dimension.median = quartiles->median + lowest;
        dimension.q3 = quartiles->q3 + lowest;
        dimension.max = quartiles->max + lowest;
    }
    for (const auto& [score, people] : scores) dimension.marks.emplace_back(score.value() + lowest, people);
}

}  // namespace

Showing showing_of_room(long n, long minimum) {
    if (n > 0 && n < minimum) return {Hidden::small, false, false, false};
    return {Hidden::no, true, true, n >= 2 * minimum};
}

QuestionScores question_figures(const PlannedQuestion& planned, const QuestionLayout* layout,
                                const CountBlock& block, const Showing& showing) {
    QuestionScores question;
    question.id = planned.id;
    question.hash = planned.hash;
    question.weight = planned.weight;
    question.lowest = planned.min;
    question.common = planned.common;
    question.aim = planned.aim;
    question.asked = layout != nullptr;
    question.hidden = layout != nullptr ? showing.hidden : Hidden::no;
    if (layout == nullptr || question.hidden != Hidden::no) return question;
    const auto counts = level_counts(planned, *layout, block);
    const auto scores = scores_of_levels(counts);
    question.n = count_scores(scores);
    question.mean = shift(find_mean(scores), planned.min);
    if (question.n >= fewest_for_consensus) question.consensus = find_consensus(counts);
    if (showing.deviation) {
        question.sd = find_deviation(scores);
        question.counts = counts;
        question.agreement = find_agreement(counts);
    }
    if (showing.no_levels) set_no_levels(question, planned, *layout, block);
    if (showing.quartiles)
        if (const auto quartiles = find_quartiles(scores)) question.median = quartiles->median + planned.min;
    question.views = views_of(question.consensus, question.agreement, layout->levels);
    return question;
}

DimensionScores dimension_figures(const PlannedDimension& planned, const ScoreCounts& scores,
                                  long respondents, std::vector<QuestionScores> questions,
                                  const Showing& showing) {
    DimensionScores dimension;
    dimension.id = planned.id;
    dimension.levels = {planned.min, planned.max};
    dimension.gap = planned.gap;
    dimension.questions_used = planned.questions_used;
    dimension.questions_of = planned.questions_of;
    dimension.questions = std::move(questions);
    if (planned.gap != Gap::none) return dimension;
    dimension.hidden = showing.hidden;
    if (showing.hidden != Hidden::no) {
        dimension.gap = Gap::hidden;
        return dimension;
    }
    dimension.n = count_scores(scores);
    dimension.not_scored = respondents - dimension.n;
    if (dimension.n == 0) {
        dimension.gap = Gap::nobody_scored;
        return dimension;
    }
    dimension.mean = shift(find_mean(scores), planned.min);
    dimension.consensus = mean_consensus(planned, dimension.questions);
    dimension.views = views_of(dimension.consensus, std::nullopt, planned.max - planned.min + 1);
    if (!showing.deviation) coarsen_consensus(dimension);
    if (!showing.consensus) dimension.consensus.reset();
    if (showing.deviation) dimension.sd = find_deviation(scores);
    if (showing.quartiles) set_quartiles(dimension, scores, planned.min);
    return dimension;
}

void withhold_consensus(DimensionScores& dimension) {
    for (auto& question : dimension.questions)
        if (!question.counts) question.consensus.reset();
}

}  // namespace socratic
