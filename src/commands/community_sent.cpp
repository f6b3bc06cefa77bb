// SPDX-License-Identifier: MIT
#include "commands/community_sent.hpp"
#include <algorithm>
#include <map>
#include "score/compare_levels.hpp"
#include "score/plan.hpp"

namespace socratic {
namespace {

/// The questions of a dimension by the hash of their wording.
using Known = std::map<std::string, std::string>;

Known known_questions(const CommonQuestions& common, const Dimension& dimension) {
    Known known;
    for (const auto& question : dimension.questions)
        known.emplace(hash_of(common.questionnaire, dimension, question), question.id);
    for (const auto& described : common.dimensions)
        if (described.id == dimension.id)
            for (std::size_t q = 0; q < described.questions.size(); ++q)
                for (const auto& hash : described.hashes[q]) known.emplace(hash, described.questions[q]);
    return known;
}

DimensionScores gap_in(const Dimension& dimension, LevelRange levels, Gap why) {
    DimensionScores scores;
    scores.id = dimension.id;
    scores.levels = levels;
    scores.gap = why;
    return scores;
}

DimensionScores scores_of(const RoundScores& round, const Dimension& dimension, LevelRange levels,
                          const Known& known) {
    const auto sent = std::find_if(round.dimensions.begin(), round.dimensions.end(),
                                   [&](const DimensionScores& each) { return each.id == dimension.id; });
    if (sent == round.dimensions.end()) return gap_in(dimension, levels, Gap::not_asked);
    if (sent->levels != levels) return gap_in(dimension, levels, Gap::other_scale);
    auto scores = *sent;
    std::erase_if(scores.questions,
                  [&](const QuestionScores& question) { return known.count(question.hash) == 0; });
    if (scores.questions.empty() && !sent->questions.empty())
        return gap_in(dimension, levels, Gap::too_few_common);
    for (auto& question : scores.questions) question.id = known.at(question.hash);
    return scores;
}

}  // namespace

Input input_of_sent(const Scores& sent, const CommonQuestions& common) {
    Input input;
    input.questionnaire = common.questionnaire;
    input.scores = sent;
    input.scores.scale = common.questionnaire.scale;
    input.assessment.id = sent.organisation_id;
    input.assessment.organisation = sent.organisation;
    for (auto& round : input.scores.rounds) round.dimensions.clear();
    for (const auto& dimension : common.questionnaire.dimensions) {
        const auto known = known_questions(common, dimension);
        const auto& scale = scale_of(common.questionnaire, dimension);
        for (std::size_t r = 0; r < sent.rounds.size(); ++r)
            input.scores.rounds[r].dimensions.push_back(
                scores_of(sent.rounds[r], dimension, {scale.min, scale.max}, known));
    }
    for (const auto& round : sent.rounds) {
        input.compare_facts.questionnaires.push_back(
            has_answers(round) ? QuestionnaireVersion{sent.questionnaire_id, sent.questionnaire_version}
                               : QuestionnaireVersion{});
    }
    return input;
}

std::vector<std::string> find_unknown(const Scores& sent, const CommonQuestions& common) {
    std::vector<std::string> unknown;
    if (sent.rounds.empty()) return unknown;
    for (const auto& dimension : sent.rounds.back().dimensions)
        if (find_dimension(common.questionnaire, dimension.id) == nullptr) unknown.push_back(dimension.id);
    return unknown;
}

}  // namespace socratic
