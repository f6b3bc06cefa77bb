// SPDX-License-Identifier: MIT
#include "score/plan.hpp"
#include <algorithm>
#include <numeric>
#include "score/earlier_figures.hpp"
#include "score/matches.hpp"

namespace socratic {
namespace {

/// A dimension of the newest questionnaire with what all rounds have in common of it.
struct CommonDimension {
    DimensionMatches matches;
    std::vector<bool> common;  ///< by question
    int used = 0;
};

CommonDimension find_common_dimension(const Questionnaire& newest, const Dimension& dimension,
                                      std::vector<AskedById>& rounds) {
    CommonDimension result{match_dimension(newest, dimension, rounds), {}, 0};
    result.common = find_common(result.matches);
    result.used = static_cast<int>(std::count(result.common.begin(), result.common.end(), true));
    return result;
}

/// An aim may be asked in some of the rounds only.
bool is_common_aim(const DimensionMatches& dimension, std::size_t q) {
    for (std::size_t r = 0; r < dimension.asks.size(); ++r)
        if (has_column(dimension.matches[q][r]) && !dimension.same[q][r]) return false;
    return true;
}

PlannedQuestion plan_question(const CommonDimension& common, std::size_t q, std::size_t round) {
    const auto& dimension = common.matches;
    const auto* match = dimension.matches[q][round];
    const QuestionInPlace newest{dimension.questionnaire, dimension.dimension, dimension.questions[q]};
    const auto& place = match != nullptr ? match->place : newest;
    const auto& scale = scale_of(*place.questionnaire, *place.dimension);
    PlannedQuestion planned;
    planned.id = newest.question->id;
    planned.hash = hash_of(*place.questionnaire, *place.dimension, *place.question);
    planned.asked = has_column(match);
    planned.cell = match != nullptr ? match->cell : 0;
    planned.reverse = place.question->reverse;
    planned.min = scale.min;
    planned.max = scale.max;
    planned.used = common.common[q];
    planned.may_vary = dimension.questionnaire->kind == Kind::spectrum;
    planned.aim = newest.question->aim;
    planned.common = planned.aim ? is_common_aim(dimension, q) : planned.used;
    return planned;
}

PlannedDimension plan_dimension(const CommonDimension& common, std::size_t round) {
    const auto& dimension = common.matches;
    const auto& scale = scale_of(*dimension.questionnaire, *dimension.dimension);
    PlannedDimension planned;
    planned.id = dimension.dimension->id;
    planned.min = scale.min;
    planned.max = scale.max;
    planned.weight = dimension.dimension->weight;
    planned.questions_of = dimension.of;
    planned.questions_used = common.used;
    if (!dimension.asks[round])
        planned.gap = Gap::not_asked;
    else if (too_few(common.used, dimension.of))
        planned.gap = Gap::too_few_common;
    const auto weights = whole_weights(dimension, common.common);
    auto weight = weights.begin();
    for (std::size_t q = 0; q < dimension.questions.size(); ++q) {
        planned.questions.push_back(plan_question(common, q, round));
        if (common.common[q]) planned.questions.back().weight = *weight++;
    }
    return planned;
}

/// The round's own questions, by their own ids, in questionnaire order.
LeftOut left_out_of(const RoundAsked& round, const AskedById& asked,
                    const std::vector<CommonDimension>& dimensions, std::size_t r) {
    std::vector<std::string> different;
    for (const auto& dimension : dimensions)
        for (std::size_t q = 0; q < dimension.common.size(); ++q)
            if (const auto* match = dimension.matches.matches[q][r];
                has_column(match) && !dimension.common[q] && !match->place.question->aim)
                different.push_back(match->place.question->id);
    LeftOut left_out;
    for (const auto& position : asked_questions(*round.questionnaire)) {
        const auto& id = round.questionnaire->dimensions[position.dimension].questions[position.question].id;
        const auto& question = asked.at(id);
        if (!question.has_column)
            left_out.not_asked.push_back(id);
        else if (!question.matched || std::find(different.begin(), different.end(), id) != different.end())
            left_out.not_common.push_back(id);
    }
    return left_out;
}

std::vector<PlannedFact> facts_of(const RoundAsked& round) {
    std::vector<PlannedFact> facts;
    for (const auto& fact : round.questionnaire->facts) {
        const auto index = facts.size();
        PlannedFact planned{fact.id, {}, index < round.columns.facts.size() && round.columns.facts[index]};
        for (const auto& value : fact.values) planned.values.push_back(value.id);
        facts.push_back(std::move(planned));
    }
    return facts;
}

}  // namespace

std::vector<Plan> plan_rounds(const std::vector<RoundAsked>& rounds) {
    std::vector<std::size_t> all(rounds.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return plan_rounds(rounds, all);
}

std::vector<Plan> plan_rounds(const std::vector<RoundAsked>& rounds, const std::vector<std::size_t>& shown) {
    if (shown.empty()) return {};
    const auto& newest = *rounds[shown.back()].questionnaire;
    std::vector<AskedById> asked;
    for (const auto r : shown) asked.push_back(asked_by_id(rounds[r]));
    std::vector<CommonDimension> dimensions;
    for (const auto& dimension : newest.dimensions)
        dimensions.push_back(find_common_dimension(newest, dimension, asked));
    const std::vector<RoundAsked> known(rounds.begin(),
                                        rounds.begin() + static_cast<std::ptrdiff_t>(shown.back() + 1));
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto& round = rounds[shown[i]];
        Plan plan;
        for (const auto& dimension : dimensions) plan.dimensions.push_back(plan_dimension(dimension, i));
        plan.kind = newest.kind;
        plan.one_scale = shares_one_scale(newest);
        plan.minimum_answered = newest.minimum_answered;
        plan.facts = facts_of(round);
        plan.left_out = left_out_of(round, asked[i], dimensions, i);
        if (shown.size() > 1) add_earlier_figures(plan, list_figures(known, shown[i]));
        plans.push_back(std::move(plan));
    }
    return plans;
}

}  // namespace socratic
