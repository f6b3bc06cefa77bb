// SPDX-License-Identifier: MIT
// What is known of a round beside its answers: reported figures, agreed levels, targets.
#include "score/score.hpp"

namespace socratic {
namespace {

LevelRange levels_of(const Questionnaire& questionnaire, const Dimension& dimension) {
    const auto& scale = scale_of(questionnaire, dimension);
    return {scale.min, scale.max};
}

/// Whether a level of the round's own questionnaire is one of those shown.
bool has_levels_shown(const Questionnaire& own, const DimensionScores& shown) {
    const auto* dimension = find_dimension(own, shown.id);
    return dimension == nullptr || levels_of(own, *dimension) == shown.levels;
}

RoundScores score_without_answers(const Questionnaire& questionnaire, Gap gap) {
    RoundScores scores;
    for (const auto& dimension : questionnaire.dimensions) {
        DimensionScores without;
        without.id = dimension.id;
        without.levels = levels_of(questionnaire, dimension);
        without.gap = gap;
        scores.dimensions.push_back(std::move(without));
    }
    return scores;
}

}  // namespace

RoundScores score_reported(const Questionnaire& questionnaire, const Round& round, const Questionnaire& own) {
    auto scores = score_without_answers(questionnaire, Gap::not_reported);
    scores.is_reported = true;
    for (auto& dimension : scores.dimensions)
        if (const auto found = round.reported.find(dimension.id); found != round.reported.end()) {
            dimension.gap = has_levels_shown(own, dimension) ? Gap::none : Gap::other_scale;
            if (dimension.gap != Gap::none) continue;
            dimension.reported = found->second;
        }
    return scores;
}

RoundScores score_not_yet(const Questionnaire& questionnaire) {
    auto scores = score_without_answers(questionnaire, Gap::not_asked);
    scores.not_yet = true;
    return scores;
}

void add_round_facts(RoundScores& scores, const Round& round, const Questionnaire& own,
                     const Assessment& assessment) {
    scores.id = round.id;
    scores.date = round.date;
    scores.invited = round.invited;
    for (auto& dimension : scores.dimensions) {
        if (const auto agreed = round.agreed.find(dimension.id);
            agreed != round.agreed.end() && has_levels_shown(own, dimension))
            dimension.agreed = agreed->second.level;
        if (const auto target = assessment.targets.find(dimension.id); target != assessment.targets.end()) {
            dimension.target = target->second.level;
            dimension.target_by = target->second.by;
        }
    }
}

}  // namespace socratic
