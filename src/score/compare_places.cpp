// SPDX-License-Identifier: MIT
#include "score/compare_places.hpp"
#include "score/compare_levels.hpp"

namespace socratic {
namespace {

std::optional<Places> places_of(const QuestionScores& question) {
    if (!question.counts || question.n == 0) return std::nullopt;
    return Places{question.n, *question.counts, question.median, question.dont_know, question.varies};
}

/// Calls `set(places, is_aim)` for what the dimension has.
template <class Set>
void each_place(const std::vector<DimensionScores>& dimensions, const std::string& id, Set set) {
    for (const auto& dimension : dimensions)
        if (dimension.id == id)
            for (const auto& question : dimension.questions) set(places_of(question), question.aim);
}

void add_groups(ComparedDimension& compared, const RoundScores& round, const std::string& by) {
    for (const auto& group : round.groups) {
        if (group.fact != by || group.hidden != Hidden::no) continue;
        auto& places = compared.groups.emplace_back();
        places.value = group.value;
        each_place(group.dimensions, compared.id, [&](std::optional<Places> found, bool is_aim) {
            (is_aim ? places.aim : places.places) = std::move(found);
        });
    }
}

}  // namespace

void compare_places(Comparison& comparison, const Scores& scores, const std::string& by) {
    const auto answered = rounds_with_answers(scores);
    for (auto& compared : comparison.dimensions) {
        for (std::size_t r = 0; r < compared.rounds.size() && r < scores.rounds.size(); ++r) {
            auto& then = compared.rounds[r];
            if (then.gap != Gap::none && then.gap != Gap::nobody_scored) continue;
            each_place(scores.rounds[r].dimensions, compared.id,
                       [&](std::optional<Places> found, bool is_aim) {
                           (is_aim ? then.aim : then.places) = std::move(found);
                       });
        }
        if (!by.empty() && !answered.empty()) add_groups(compared, *answered.back(), by);
    }
}

}  // namespace socratic
