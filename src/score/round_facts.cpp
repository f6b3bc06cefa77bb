// SPDX-License-Identifier: MIT
// What is known of a round beside its answers: reported figures, agreed levels, targets.
#include "score/score.hpp"

namespace socratic {
namespace {

RoundScores score_without_answers(const Questionnaire& questionnaire, Gap gap) {
    RoundScores scores;
    for (const auto& dimension : questionnaire.dimensions) {
        DimensionScores without;
        without.id = dimension.id;
        without.levels = {scale_of(questionnaire, dimension).min, scale_of(questionnaire, dimension).max};
        without.gap = gap;
        scores.dimensions.push_back(std::move(without));
    }
    return scores;
}

}  // namespace

RoundScores score_reported(const Questionnaire& questionnaire, const Round& round) {
    auto scores = score_without_answers(questionnaire, Gap::not_reported);
    scores.is_reported = true;
    for (auto& dimension : scores.dimensions)
        if (const auto found = round.reported.find(dimension.id); found != round.reported.end()) {
            dimension.reported = found->second;
            dimension.gap = Gap::none;
        }
    return scores;
}

RoundScores score_not_yet(const Questionnaire& questionnaire) {
    auto scores = score_without_answers(questionnaire, Gap::not_asked);
    scores.not_yet = true;
    return scores;
}

void add_round_facts(RoundScores& scores, const Round& round, const Assessment& assessment) {
    scores.id = round.id;
    scores.date = round.date;
    scores.invited = round.invited;
    for (auto& dimension : scores.dimensions) {
        if (const auto agreed = round.agreed.find(dimension.id); agreed != round.agreed.end())
            dimension.agreed = agreed->second.level;
        if (const auto target = assessment.targets.find(dimension.id); target != assessment.targets.end()) {
            dimension.target = target->second.level;
            dimension.target_by = target->second.by;
        }
    }
}

}  // namespace socratic
