// SPDX-License-Identifier: MIT
#include "score/matches.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"
#include "score/weights.hpp"

namespace socratic {
namespace {

/// The question by its id of today, else by one of its ids of before; nullptr when the round lacks it.
AskedQuestion* find_match(AskedById& asked, const Question& question) {
    if (const auto found = asked.find(question.id); found != asked.end()) return &found->second;
    for (const auto& id : question.previously)
        if (const auto found = asked.find(id); found != asked.end()) return &found->second;
    return nullptr;
}

bool asks_of(const AskedById& asked, const std::string& dimension) {
    return std::any_of(asked.begin(), asked.end(), [&](const auto& entry) {
        return entry.second.has_column && !entry.second.place.question->aim &&
               entry.second.place.dimension->id == dimension;
    });
}

}  // namespace

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

bool has_column(const AskedQuestion* asked) { return asked != nullptr && asked->has_column; }

DimensionMatches match_dimension(const Questionnaire& newest, const Dimension& dimension,
                                 std::vector<AskedById>& rounds) {
    DimensionMatches result;
    result.questionnaire = &newest;
    result.dimension = &dimension;
    for (const auto& round : rounds) result.asks.push_back(asks_of(round, dimension.id));
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        result.questions.push_back(&question);
        auto& matches = result.matches.emplace_back();
        auto& same = result.same.emplace_back();
        for (std::size_t r = 0; r < rounds.size(); ++r) {
            auto* match = find_match(rounds[r], question);
            if (match != nullptr) match->matched = true;
            if (has_column(match) && !question.aim) result.asks[r] = true;
            matches.push_back(match);
            same.push_back(has_column(match) &&
                           asks_the_same({&newest, &dimension, &question}, match->place));
        }
    }
    for (std::size_t q = 0; q < result.matches.size(); ++q) {
        result.counts.push_back(!result.questions[q]->aim &&
                                (!result.asks.back() || has_column(result.matches[q].back())));
        result.of += result.counts.back() ? 1 : 0;
    }
    return result;
}

std::vector<bool> find_common(const DimensionMatches& dimension) {
    auto common = dimension.counts;
    for (std::size_t q = 0; q < common.size(); ++q)
        for (std::size_t r = 0; r < dimension.asks.size(); ++r)
            if (dimension.asks[r] && !dimension.same[q][r]) common[q] = false;
    return common;
}

bool too_few(int used, int of) { return used == 0 || 2 * used < of; }

std::vector<std::int64_t> whole_weights(const DimensionMatches& dimension, const std::vector<bool>& chosen) {
    std::vector<Fraction> weights;
    for (std::size_t q = 0; q < dimension.questions.size(); ++q)
        if (chosen[q]) weights.push_back(dimension.questions[q]->weight);
    const auto whole = find_whole_weights(weights);
    if (!whole)
        throw Failure(
            fmt::format("the weights of the questions of '{}' are too far apart to be counted exactly",
                        dimension.dimension->id),
            "use weights with fewer decimals, such as 1, 2 or 0.5");
    return *whole;
}

}  // namespace socratic
