// SPDX-License-Identifier: MIT
#include "score/plan.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include "base/problem.hpp"
#include "score/weights.hpp"
#include "score/wording.hpp"

namespace socratic {
namespace {

/// A question as one round asked it.
struct AskedQuestion {
    QuestionInPlace place;
    std::size_t cell = 0;
    bool has_column = false;
    bool matched = false;  ///< by a question of the newest round
};

using AskedById = std::map<std::string, AskedQuestion>;

AskedById asked_by_id(const RoundAsked& round) {
    AskedById asked;
    const auto positions = asked_questions(*round.questionnaire);
    for (std::size_t cell = 0; cell < positions.size(); ++cell) {
        const auto& dimension = round.questionnaire->dimensions[positions[cell].dimension];
        const auto& question = dimension.questions[positions[cell].question];
        const bool has_column = cell < round.columns.questions.size() && round.columns.questions[cell];
        asked[question.id] = {{round.questionnaire, &dimension, &question}, cell, has_column, false};
    }
    return asked;
}

/// The question by its id of today, else by one of its ids of before; nullptr when the round lacks it.
AskedQuestion* find_match(AskedById& asked, const Question& question) {
    if (const auto found = asked.find(question.id); found != asked.end()) return &found->second;
    for (const auto& id : question.previously)
        if (const auto found = asked.find(id); found != asked.end()) return &found->second;
    return nullptr;
}

/// One dimension of the newest questionnaire over all rounds; matches by question, then by round.
struct DimensionMatches {
    const Questionnaire* questionnaire = nullptr;
    const Dimension* dimension = nullptr;
    std::vector<const Question*> questions;
    std::vector<std::vector<AskedQuestion*>> matches;
    std::vector<bool> asks;    ///< by round: does it ask anything of this dimension
    std::vector<bool> common;  ///< by question
    int of = 0, used = 0;
};

bool has_column(const AskedQuestion* asked) { return asked != nullptr && asked->has_column; }

DimensionMatches match_dimension(const Questionnaire& questionnaire, const Dimension& dimension,
                                 std::vector<AskedById>& rounds) {
    DimensionMatches result{&questionnaire, &dimension, {}, {}, std::vector<bool>(rounds.size()), {}, 0, 0};
    for (std::size_t r = 0; r < rounds.size(); ++r)
        result.asks[r] = std::any_of(rounds[r].begin(), rounds[r].end(), [&](const auto& entry) {
            return entry.second.has_column && entry.second.place.dimension->id == dimension.id;
        });
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        result.questions.push_back(&question);
        auto& matches = result.matches.emplace_back();
        for (std::size_t r = 0; r < rounds.size(); ++r) {
            auto* match = find_match(rounds[r], question);
            if (match != nullptr) match->matched = true;
            if (has_column(match)) result.asks[r] = true;
            matches.push_back(match);
        }
    }
    return result;
}

void find_common(DimensionMatches& dimension) {
    const auto newest = dimension.asks.size() - 1;
    for (std::size_t q = 0; q < dimension.questions.size(); ++q) {
        const auto& matches = dimension.matches[q];
        const bool counts = !dimension.asks[newest] || has_column(matches[newest]);
        bool common = counts;
        for (std::size_t r = 0; r < matches.size() && common; ++r)
            if (dimension.asks[r])
                common = has_column(matches[r]) &&
                         asks_the_same({dimension.questionnaire, dimension.dimension, dimension.questions[q]},
                                       matches[r]->place);
        dimension.common.push_back(common);
        dimension.of += counts ? 1 : 0;
        dimension.used += common ? 1 : 0;
    }
}

std::vector<std::int64_t> whole_weights(const DimensionMatches& dimension) {
    std::vector<Fraction> weights;
    for (std::size_t q = 0; q < dimension.questions.size(); ++q)
        if (dimension.common[q]) weights.push_back(dimension.questions[q]->weight);
    const auto whole = find_whole_weights(weights);
    if (!whole)
        throw Failure(
            fmt::format("the weights of the questions of '{}' are too far apart to be counted exactly",
                        dimension.dimension->id),
            "use weights with fewer decimals, such as 1, 2 or 0.5");
    return *whole;
}

PlannedQuestion plan_question(const DimensionMatches& dimension, std::size_t q, std::size_t round) {
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
    planned.used = dimension.common[q];
    return planned;
}

PlannedDimension plan_dimension(const DimensionMatches& dimension, std::size_t round) {
    const auto& scale = scale_of(*dimension.questionnaire, *dimension.dimension);
    PlannedDimension planned;
    planned.id = dimension.dimension->id;
    planned.min = scale.min;
    planned.max = scale.max;
    planned.weight = dimension.dimension->weight;
    planned.questions_of = dimension.of;
    planned.questions_used = dimension.used;
    if (!dimension.asks[round])
        planned.gap = Gap::not_asked;
    else if (dimension.used == 0 || 2 * dimension.used < dimension.of)
        planned.gap = Gap::too_few_common;
    const auto weights = whole_weights(dimension);
    auto weight = weights.begin();
    for (std::size_t q = 0; q < dimension.questions.size(); ++q) {
        planned.questions.push_back(plan_question(dimension, q, round));
        if (dimension.common[q]) planned.questions.back().weight = *weight++;
    }
    return planned;
}

/// The round's own questions, by their own ids, in questionnaire order.
LeftOut left_out_of(const RoundAsked& round, const AskedById& asked,
                    const std::vector<DimensionMatches>& dimensions, std::size_t r) {
    std::vector<std::string> different;
    for (const auto& dimension : dimensions)
        for (std::size_t q = 0; q < dimension.questions.size(); ++q)
            if (const auto* match = dimension.matches[q][r]; has_column(match) && !dimension.common[q])
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
    if (rounds.empty()) return {};
    const auto& newest = *rounds.back().questionnaire;
    std::vector<AskedById> asked;
    for (const auto& round : rounds) asked.push_back(asked_by_id(round));
    std::vector<DimensionMatches> dimensions;
    for (const auto& dimension : newest.dimensions) {
        dimensions.push_back(match_dimension(newest, dimension, asked));
        find_common(dimensions.back());
    }
    std::vector<Plan> plans;
    for (std::size_t r = 0; r < rounds.size(); ++r) {
        Plan plan;
        for (const auto& dimension : dimensions) plan.dimensions.push_back(plan_dimension(dimension, r));
        plan.one_scale = shares_one_scale(newest);
        plan.minimum_answered = newest.minimum_answered;
        plan.facts = facts_of(rounds[r]);
        plan.left_out = left_out_of(rounds[r], asked[r], dimensions, r);
        plans.push_back(std::move(plan));
    }
    return plans;
}

}  // namespace socratic
