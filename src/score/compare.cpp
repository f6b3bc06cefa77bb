// SPDX-License-Identifier: MIT
#include "score/compare.hpp"
#include <algorithm>
#include <cmath>
#include <map>
#include "score/compare_groups.hpp"
#include "score/compare_levels.hpp"
#include "score/compare_places.hpp"

namespace socratic {
namespace {

ComparedRound describe(const RoundScores& round, const QuestionnaireVersion& questionnaire) {
    ComparedRound described;
    described.id = round.id;
    described.date = round.date;
    described.questionnaire_id = questionnaire.id;
    described.questionnaire_version = questionnaire.version;
    described.is_reported = round.is_reported;
    described.not_yet = round.not_yet;
    described.hidden = round.hidden;
    described.invited = round.invited;
    if (!has_answers(round) || round.hidden != Hidden::no) return described;
    described.respondents = round.respondents;
    if (round.invited && *round.invited > 0)
        described.response_rate =
            static_cast<double>(round.respondents) / static_cast<double>(*round.invited);
    return described;
}

using QuestionsById = std::map<std::string, const QuestionScores*>;

QuestionsById questions_of(const RoundScores& round) {
    QuestionsById questions;
    for (const auto& dimension : round.dimensions)
        for (const auto& question : dimension.questions) questions[question.id] = &question;
    return questions;
}

/// Questions that were asked alike in both and have a figure in both.
std::vector<ComparedQuestion> compare_questions(const RoundScores& from, const RoundScores& to) {
    std::vector<ComparedQuestion> questions;
    const auto before = questions_of(from);
    for (const auto& dimension : to.dimensions)
        for (const auto& now : dimension.questions) {
            const auto then = before.find(now.id);
            if (then == before.end() || !now.common || !then->second->mean || !now.mean) continue;
            questions.push_back({now.id, dimension.id, dimension.levels, from.id, to.id, then->second->n,
                                 now.n, *then->second->mean, *now.mean, then->second->consensus,
                                 now.consensus});
        }
    std::stable_sort(questions.begin(), questions.end(), [](const auto& a, const auto& b) {
        return std::abs(a.levels.share_of(a.difference())) > std::abs(b.levels.share_of(b.difference()));
    });
    return questions;
}

}  // namespace

Comparison compare(const Scores& scores, const CompareFacts& facts, const CompareOptions& options) {
    Comparison comparison;
    comparison.minimum_group = scores.minimum_group;
    comparison.minimum_lowered = scores.minimum_lowered;
    comparison.intervals = options.noise == Noise::intervals;
    comparison.kind = scores.kind;
    comparison.questionnaire_id = scores.questionnaire_id;
    comparison.questionnaire_version = scores.questionnaire_version;
    comparison.organisation_id = scores.organisation_id;
    comparison.organisation = scores.organisation;
    comparison.scale = scores.scale;
    for (std::size_t r = 0; r < scores.rounds.size(); ++r)
        comparison.rounds.push_back(describe(scores.rounds[r], r < facts.questionnaires.size()
                                                                   ? facts.questionnaires[r]
                                                                   : QuestionnaireVersion{}));
    comparison.questions_changed = facts.questions_changed;
    comparison.dimensions = compare_levels(scores, facts.pairs, options.noise);
    const auto answered = rounds_with_answers(scores);
    if (answered.size() > 1)
        comparison.questions = compare_questions(*answered[answered.size() - 2], *answered.back());
    if (!options.by.empty() && !answered.empty()) comparison.groups = compare_groups(answered, options);
    if (scores.kind == Kind::spectrum) compare_places(comparison, scores, options.by);
    return comparison;
}

}  // namespace socratic
