// SPDX-License-Identifier: MIT
#include "score/score.hpp"
#include <algorithm>
#include "score/alpha.hpp"
#include "score/figures.hpp"
#include "score/overall.hpp"
#include "score/places.hpp"
#include "score/tally_counts.hpp"
#include "score/tiers.hpp"

namespace socratic {
namespace {

/// Everything a round is scored from.
struct Work {
    const Plan& plan;
    const TallyCounts& counts;
    RoundTiers tiers;
    long minimum;
    std::vector<std::vector<const QuestionLayout*>>
        layouts;  ///< by dimension and question; nullptr: not asked
};

std::vector<std::vector<const QuestionLayout*>> layouts_of(const Plan& plan, const TallyLayout& layout) {
    std::vector<std::vector<const QuestionLayout*>> layouts;
    for (const auto& dimension : plan.dimensions) layouts.emplace_back(dimension.questions.size(), nullptr);
    for (const auto& question : layout.questions) layouts[question.dimension][question.question] = &question;
    return layouts;
}

/// `show_question` and `show_dimension` say how much of each is shown.
template <class ShowQuestion, class ShowDimension>
std::vector<DimensionScores> dimensions_of(const Work& work, const CountBlock& block,
                                           ShowQuestion show_question, ShowDimension show_dimension) {
    std::vector<DimensionScores> dimensions;
    for (std::size_t d = 0; d < work.plan.dimensions.size(); ++d) {
        const auto& planned = work.plan.dimensions[d];
        std::vector<QuestionScores> questions;
        for (std::size_t q = 0; q < planned.questions.size(); ++q) {
            const auto* layout = work.layouts[d][q];
            questions.push_back(question_figures(planned.questions[q], layout, block,
                                                 layout != nullptr ? show_question(*layout) : Showing{}));
        }
        const auto scores = scores_in(work.counts.layout, block, d);
        dimensions.push_back(dimension_figures(planned, scores, block.respondents, std::move(questions),
                                               show_dimension(d, count_scores(scores))));
        withhold_consensus(dimensions.back());
        if (work.plan.kind == Kind::spectrum) keep_places(dimensions.back());
    }
    return dimensions;
}

void add_alpha(const Work& work, std::vector<DimensionScores>& dimensions) {
    for (std::size_t d = 0; d < work.counts.complete_cases.size(); ++d) {
        const auto& cases = work.counts.complete_cases[d];
        if (dimensions[d].gap == Gap::none && cases.n >= 2 * work.minimum && work.tiers.rooms[d].distribution)
            dimensions[d].alpha = find_alpha(cases);
    }
}

Showing showing_of_dimension(const Work& work, std::size_t dimension, long n) {
    auto showing = showing_of_room(n, work.minimum);
    const auto& limits = work.tiers.rooms[dimension];
    showing.quartiles = showing.quartiles && limits.distribution;
    if (showing.hidden == Hidden::no && n > 0) showing.hidden = limits.hidden;
    return showing;
}

/// Single questions are shown beside their dimension even where only a few left out part of it, and the one
/// less the others is what those few answered: nearly every dimension of a small room is like that, and
/// without its questions a room has little to talk about. Of small groups it is otherwise: see RoundTiers.
std::vector<DimensionScores> room_dimensions(const Work& work, const CountBlock& block) {
    auto dimensions = dimensions_of(
        work, block,
        [&](const QuestionLayout& question) {
            return showing_of_room(answered_in(block, question), work.minimum);
        },
        [&](std::size_t d, long n) { return showing_of_dimension(work, d, n); });
    add_alpha(work, dimensions);
    for (std::size_t d = 0; d < dimensions.size(); ++d)
        if (!work.tiers.rooms[d].distribution) dimensions[d].sd.reset();
    return dimensions;
}

Showing showing_of_group(const Tiers& tiers, std::size_t fact, std::size_t value) {
    const bool distribution = tiers.second[fact][value] == Hidden::no;
    return {tiers.first[fact][value], distribution, distribution, distribution};
}

/// Counts of no level are of all respondents of the group: a distribution over them.
Showing showing_of_question(const Work& work, const QuestionLayout& question, std::size_t fact,
                            std::size_t value) {
    const auto dimension = question.dimension;
    const auto& tiers =
        work.tiers.questions[static_cast<std::size_t>(&question - work.counts.layout.questions.data())];
    auto showing = showing_of_group(tiers, fact, value);
    if (work.tiers.respondents.second[fact][value] != Hidden::no) showing.no_levels = false;
    const bool distribution = work.tiers.dimensions[dimension].second[fact][value] == Hidden::no;
    if (showing.hidden == Hidden::no && !distribution && !work.tiers.single_questions[dimension][fact])
        showing.hidden = Hidden::complement;
    return showing;
}

GroupScores score_group(const Work& work, std::size_t fact, std::size_t value, const CountBlock& block) {
    const auto& planned = work.plan.facts[work.counts.facts[fact]];
    GroupScores group;
    group.fact = planned.id;
    if (value < planned.values.size()) group.value = planned.values[value];
    group.hidden = work.tiers.respondents.first[fact][value];
    if (block.respondents == 0) group.hidden = Hidden::small;
    if (group.hidden != Hidden::no) return group;
    group.n = block.respondents;
    group.dimensions = dimensions_of(
        work, block,
        [&](const QuestionLayout& question) { return showing_of_question(work, question, fact, value); },
        [&](std::size_t d, long) {
            auto showing = showing_of_group(work.tiers.dimensions[d], fact, value);
            showing.consensus = showing.deviation || !work.tiers.one_of_several[d];
            return showing;
        });
    return group;
}

/// A group that nobody belongs to is listed as hidden like a small one, so that being listed does not say
/// that somebody does; unless the shown groups are everybody, and it is plain anyway.
std::vector<GroupScores> score_groups_of(const Work& work, std::size_t fact, long respondents) {
    std::vector<GroupScores> groups;
    long shown = 0;
    for (std::size_t v = 0; v < work.counts.classes[fact]; ++v) {
        groups.push_back(score_group(work, fact, v, block_of_group(work.counts, fact, v)));
        shown += groups.back().n;
    }
    if (shown == respondents)
        std::erase_if(groups, [](const auto& group) { return group.hidden != Hidden::no; });
    return groups;
}

std::vector<GroupScores> score_groups(const Work& work, long respondents) {
    std::vector<GroupScores> groups;
    for (std::size_t f = 0; f < work.counts.facts.size(); ++f)
        for (auto& group : score_groups_of(work, f, respondents)) groups.push_back(std::move(group));
    return groups;
}

/// Too few respondents for any figure: agreed levels and targets only.
void hide_round(RoundScores& scores, const Plan& plan) {
    scores.hidden = Hidden::small;
    for (const auto& planned : plan.dimensions) {
        DimensionScores dimension;
        dimension.id = planned.id;
        dimension.levels = {planned.min, planned.max};
        dimension.gap = planned.gap == Gap::none ? Gap::hidden : planned.gap;
        dimension.hidden = planned.gap == Gap::none ? Hidden::small : Hidden::no;
        dimension.questions_used = planned.questions_used;
        dimension.questions_of = planned.questions_of;
        scores.dimensions.push_back(std::move(dimension));
    }
}

}  // namespace

Scores begin_scores(const Questionnaire& questionnaire, const ScoreOptions& options) {
    Scores scores;
    scores.minimum_group = std::max(1L, options.minimum_group);
    scores.minimum_lowered = scores.minimum_group < default_minimum_group;
    scores.kind = questionnaire.kind;
    scores.questionnaire_id = questionnaire.id;
    scores.questionnaire_version = questionnaire.version;
    scores.minimum_answered = questionnaire.minimum_answered;
    scores.scale = questionnaire.scale;
    return scores;
}

RoundScores score_round(const Questionnaire& /*questionnaire*/, const Plan& plan, const Tally& tally,
                        const ScoreOptions& options) {
    const auto& counts = tally.counts();
    const long minimum = std::max(1L, options.minimum_group);
    const auto block = block_of_all(counts);
    RoundScores scores;
    scores.left_out = plan.left_out;
    if (block.respondents > 0 && block.respondents < minimum) {
        hide_round(scores, plan);
        return scores;
    }
    const Work work{plan, counts, decide_round(plan, counts, minimum), minimum,
                    layouts_of(plan, counts.layout)};
    scores.respondents = block.respondents;
    scores.left_out.empty_sheets = block.empty_sheets;
    scores.dimensions = room_dimensions(work, block);
    for (const auto& dimension : scores.dimensions)
        for (const auto& question : dimension.questions)
            if (question.hidden != Hidden::no) scores.left_out.hidden_questions.push_back(question.id);
    if (plan.kind == Kind::wheel) scores.overall = find_overall(plan, scores.dimensions);
    scores.groups = score_groups(work, block.respondents);
    return scores;
}

}  // namespace socratic
