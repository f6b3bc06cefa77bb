// SPDX-License-Identifier: MIT
#include "score/compare_groups.hpp"
#include <algorithm>
#include "score/compare_levels.hpp"

namespace socratic {
namespace {

using Groups = std::vector<const GroupScores*>;

Groups groups_of(const RoundScores& round, const std::string& fact) {
    Groups groups;
    for (const auto& group : round.groups)
        if (group.fact == fact) groups.push_back(&group);
    return groups;
}

/// The group's figures on a dimension, when it has any to show.
const DimensionScores* find_shown(const GroupScores& group, const std::string& dimension) {
    for (const auto& figures : group.dimensions)
        if (figures.id == dimension && figures.mean) return &figures;
    return nullptr;
}

/// Groups have no number of people invited of their own; what everybody answered has no chance in it.
std::optional<Sample> sample_of_group(const DimensionScores& figures, const RoundScores& round) {
    for (const auto& room : round.dimensions)
        if (room.id == figures.id && round.invited && room.n == *round.invited) return std::nullopt;
    return sample_of(figures, std::nullopt);
}

struct Shown {
    GroupLevel level;
    std::optional<Sample> sample;
};

class GroupWork {
public:
    GroupWork(const std::vector<const RoundScores*>& rounds, const CompareOptions& options)
        : round_(*rounds.back()), options_(options), groups_(groups_of(round_, options.by)) {
        if (rounds.size() > 1) before_ = rounds[rounds.size() - 2];
        if (before_ != nullptr) groups_before_ = groups_of(*before_, options.by);
    }

    std::optional<GroupGap> find_gap(const DimensionScores& of_room) const {
        const auto& dimension = of_room.id;
        std::vector<Shown> shown;
        for (const auto* group : groups_)
            if (const auto* figures = find_shown(*group, dimension))
                shown.push_back(describe(*group, *figures));
        if (shown.size() < 2) return std::nullopt;
        GroupGap gap;
        gap.dimension = dimension;
        gap.dimension_levels = of_room.levels;
        for (const auto& one : shown) gap.levels.push_back(one.level);
        for (std::size_t i = 1; i < shown.size(); ++i) {
            if (gap.levels[i].mean < gap.levels[gap.lower].mean) gap.lower = i;
            if (gap.levels[i].mean > gap.levels[gap.higher].mean) gap.higher = i;
        }
        gap.difference = gap.levels[gap.higher].mean - gap.levels[gap.lower].mean;
        const auto &higher = shown[gap.higher].sample, &lower = shown[gap.lower].sample;
        if (options_.noise == Noise::intervals && gap.lower != gap.higher && higher && lower) {
            gap.interval = interval_of_difference(*higher, *lower);
            gap.verdict = judge(gap.interval);
        }
        return gap;
    }

    const RoundScores& round() const { return round_; }
    const RoundScores* before() const { return before_; }
    const Groups& groups() const { return groups_; }

private:
    Shown describe(const GroupScores& group, const DimensionScores& figures) const {
        Shown shown{{group.value, figures.n, *figures.mean, std::nullopt, std::nullopt, std::nullopt},
                    sample_of_group(figures, round_)};
        if (options_.noise == Noise::intervals && shown.sample)
            shown.level.interval = interval_of_mean(*shown.sample);
        for (const auto* then : groups_before_)
            if (then->value == group.value)
                if (const auto* past = find_shown(*then, figures.id)) {
                    shown.level.change = *figures.mean - *past->mean;
                    shown.level.change_n = past->n;
                }
        return shown;
    }

    const RoundScores& round_;
    const RoundScores* before_ = nullptr;
    const CompareOptions& options_;
    Groups groups_, groups_before_;
};

}  // namespace

ComparedGroups compare_groups(const std::vector<const RoundScores*>& rounds, const CompareOptions& options) {
    const GroupWork work(rounds, options);
    ComparedGroups result;
    result.fact = options.by;
    result.round = work.round().id;
    if (work.before() != nullptr) result.from = work.before()->id;
    for (const auto* group : work.groups()) result.values.push_back({group->value, group->hidden, group->n});
    for (const auto& dimension : work.round().dimensions)
        if (auto gap = work.find_gap(dimension)) result.gaps.push_back(std::move(*gap));
    std::stable_sort(result.gaps.begin(), result.gaps.end(), [](const GroupGap& a, const GroupGap& b) {
        return a.dimension_levels.share_of(a.difference) > b.dimension_levels.share_of(b.difference);
    });
    return result;
}

}  // namespace socratic
