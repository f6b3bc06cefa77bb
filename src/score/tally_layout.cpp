// SPDX-License-Identifier: MIT
#include "score/tally_layout.hpp"
#include <algorithm>

namespace socratic {
namespace {

constexpr std::size_t largest_table = 1024;

void add_contributions(TallyLayout& layout, const PlannedQuestion& question, bool scored) {
    const int levels = question.max - question.min + 1;
    const std::int64_t weight = scored && question.used ? question.weight : 0;
    layout.contributions.push_back({0, 0, weight});  // varies
    layout.contributions.push_back({0, 0, weight});  // empty
    layout.contributions.push_back({0, 0, 0});       // not applicable
    layout.contributions.push_back({0, 0, weight});  // don't know
    for (int level = 0; level < levels; ++level)
        layout.contributions.push_back(
            {weight * (question.reverse ? levels - 1 - level : level), weight, weight});
}

void add_table(TallyLayout& layout, DimensionLayout& dimension, const PlannedDimension& planned) {
    const bool equal =
        std::all_of(planned.questions.begin(), planned.questions.end(),
                    [](const auto& question) { return !question.used || question.weight == 1; });
    const auto used = dimension.used.size();
    dimension.width = used * static_cast<std::size_t>(planned.max - planned.min) + 1;
    const auto size = (used + 1) * dimension.width;
    dimension.has_table = equal && size <= largest_table;
    if (!dimension.has_table) return;
    dimension.table = layout.tables_size;
    layout.tables_size += size;
}

/// What the largest contributions of a dimension add up to.
Contribution largest_sums(const TallyLayout& layout, const DimensionLayout& dimension) {
    Contribution most;
    for (auto q = dimension.first; q < dimension.last; ++q) {
        const auto first = layout.questions[q].answers;
        const auto size = static_cast<std::size_t>(kinds_of_no_level + layout.questions[q].levels);
        std::int64_t sum = 0, weight = 0;
        for (auto place = first; place < first + size; ++place) {
            sum = std::max(sum, layout.contributions[place].sum);
            weight = std::max(weight, layout.contributions[place].applicable);
        }
        most.sum += sum;
        most.applicable += weight;
    }
    return most;
}

void pack_contributions(TallyLayout& layout) {
    std::int64_t applicable = 0;
    for (const auto& dimension : layout.dimensions) {
        const auto most = largest_sums(layout, dimension);
        if (!PackedContribution::fits(most, dimension.width)) return;
        applicable = std::max(applicable, most.applicable);
    }
    for (const auto& dimension : layout.dimensions)
        for (auto q = dimension.first; q < dimension.last; ++q) {
            const auto first = layout.questions[q].answers;
            const auto size = static_cast<std::size_t>(kinds_of_no_level + layout.questions[q].levels);
            for (auto place = first; place < first + size; ++place)
                layout.packed.emplace_back(layout.contributions[place],
                                           dimension.has_table ? dimension.width : 0);
        }
    for (std::int64_t weight = 0; weight <= applicable; ++weight) {
        const auto share = layout.minimum_numerator * weight;
        const auto whole = (share + layout.minimum_denominator - 1) / layout.minimum_denominator;
        layout.needed.push_back(static_cast<std::uint32_t>(std::max<std::int64_t>(1, whole)));
    }
}

}  // namespace

TallyLayout lay_out_tally(const Plan& plan) {
    TallyLayout layout;
    layout.minimum_numerator = plan.minimum_answered.numerator;
    layout.minimum_denominator = plan.minimum_answered.denominator;
    for (std::size_t d = 0; d < plan.dimensions.size(); ++d) {
        const auto& planned = plan.dimensions[d];
        DimensionLayout dimension;
        dimension.first = layout.questions.size();
        dimension.scored = planned.gap == Gap::none;
        for (std::size_t q = 0; q < planned.questions.size(); ++q) {
            const auto& question = planned.questions[q];
            if (!question.asked) continue;
            const int levels = question.max - question.min + 1;
            layout.questions.push_back({d, q, question.cell, layout.answers_size, levels});
            layout.steps.push_back({static_cast<std::uint32_t>(question.cell),
                                    static_cast<std::uint32_t>(layout.answers_size + place_of(0))});
            layout.answers_size += static_cast<std::size_t>(kinds_of_no_level + levels);
            add_contributions(layout, question, dimension.scored);
            if (question.used) dimension.used.push_back(question.cell);
        }
        dimension.last = layout.questions.size();
        if (dimension.scored) add_table(layout, dimension, planned);
        layout.dimensions.push_back(std::move(dimension));
    }
    pack_contributions(layout);
    layout.figures = lay_out_figures(plan);
    if (!layout.figures.empty()) layout.figures_size = layout.figures.back().end();
    return layout;
}

}  // namespace socratic
