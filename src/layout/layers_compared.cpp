// SPDX-License-Identifier: MIT
#include "layout/layers_compared.hpp"
#include <algorithm>

namespace socratic {
namespace {

constexpr std::size_t most_told_apart = 3;

const ComparedDimension* find_compared(const Comparison& comparison, const std::string& id) {
    for (const auto& dimension : comparison.dimensions)
        if (dimension.id == id) return &dimension;
    return nullptr;
}

void set_intervals_of_round(Layer& layer, const Spokes& spokes, const Comparison& comparison) {
    for (const auto& spoke : spokes.list) {
        const auto* dimension = find_compared(comparison, spoke.id);
        const bool is_there = dimension != nullptr && layer.round < dimension->rounds.size();
        layer.intervals.push_back(is_there ? dimension->rounds[layer.round].interval : std::nullopt);
    }
}

std::optional<Interval> interval_of_group(const ComparedGroups& groups, const std::string& dimension,
                                          const std::optional<std::string>& value) {
    for (const auto& gap : groups.gaps)
        if (gap.dimension == dimension)
            for (const auto& level : gap.levels)
                if (level.value == value) return level.interval;
    return std::nullopt;
}

void set_intervals_of_group(Layer& layer, const Subject& subject, const Spokes& spokes,
                            const Comparison& comparison) {
    if (!comparison.groups) return;
    const auto& group = subject.scores.rounds[layer.round].groups[*layer.group];
    for (const auto& spoke : spokes.list)
        layer.intervals.push_back(interval_of_group(*comparison.groups, spoke.id, group.value));
}

/// The newest leads, the one before it and the first step back; of those between small marks are left.
void set_looks_of_rounds(std::vector<Layer>& list, const Theme& theme) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto& layer = list[i];
        if (layer.role == Role::reported) continue;
        if (i + 1 == list.size()) {
            layer.look = theme.answers;
            continue;
        }
        const bool is_previous = i + 2 == list.size();
        layer.role = Role::earlier;
        const bool is_told_apart = list.size() <= most_told_apart || i == 0 || is_previous;
        layer.look = is_previous ? theme.earlier : theme.oldest;
        if (is_told_apart) continue;
        layer.role = Role::between;
        layer.look.marker = Marker::disc;
        layer.look.marker_size = theme.earlier.marker_size * 0.5;
    }
}

void choose_rounds(Layers& layers, const Subject& subject, const Spokes& spokes) {
    for (std::size_t r = 0; r < subject.scores.rounds.size(); ++r) {
        const bool is_reported = subject.scores.rounds[r].is_reported;
        auto layer = layer_of_round(subject, spokes, r, is_reported ? Role::reported : Role::answers);
        if (has_values(layer)) layers.list.push_back(std::move(layer));
    }
    set_looks_of_rounds(layers.list, subject.theme);
}

void add_levels_of_room(Layers& layers, const Subject& subject, const Spokes& spokes) {
    const auto newest = layers.list.empty() ? subject.scores.rounds.size() - 1 : layers.list.back().round;
    for (const auto role : {Role::agreed, Role::target}) {
        auto layer = layer_of_round(subject, spokes, newest, role);
        if (has_values(layer)) layers.list.push_back(std::move(layer));
    }
}

/// The newest round with answers, alone: what is left when no group may be shown.
void keep_newest_answers(Layers& layers) {
    auto& list = layers.list;
    for (auto i = list.size(); i-- > 0;)
        if (list[i].role != Role::reported) {
            auto newest = std::move(list[i]);
            newest.role = Role::answers;
            list = {std::move(newest)};
            return;
        }
}

}  // namespace

Layers layers_compared(const Subject& subject, const Spokes& spokes, const Comparison* comparison) {
    Layers layers;
    if (subject.scores.rounds.empty()) {
        if (subject.options.community != nullptr)
            layers.list.push_back(layer_of_community_alone(subject, spokes));
        return layers;
    }
    if (!subject.options.by.empty()) choose_groups(layers, subject, spokes);
    if (layers.list.size() < 2) layers.list.clear();  // one group is beside nothing
    std::size_t place = 0;
    for (auto& layer : layers.list) layer.look = subject.theme.groups[place++ % subject.theme.groups.size()];
    if (layers.list.empty()) {
        choose_rounds(layers, subject, spokes);
        if (layers.some_groups_hidden) keep_newest_answers(layers);
    }
    if (comparison != nullptr && comparison->intervals)
        for (auto& layer : layers.list) {
            if (layer.role == Role::group)
                set_intervals_of_group(layer, subject, spokes, *comparison);
            else if (layer.role == Role::answers || layer.role == Role::earlier)
                set_intervals_of_round(layer, spokes, *comparison);
        }
    add_levels_of_room(layers, subject, spokes);
    return layers;
}

Layers layers_on_one_wheel(const Layers& layers, std::size_t most, const Theme& theme) {
    Layers chosen;
    std::vector<Layer> targets;
    chosen.some_groups_hidden = layers.some_groups_hidden;
    const auto of_people =
        static_cast<std::size_t>(std::count_if(layers.list.begin(), layers.list.end(), is_of_people));
    std::size_t place = 0;
    for (const auto& layer : layers.list) {
        if (is_of_people(layer) && of_people - place++ <= most) chosen.list.push_back(layer);
        if (layer.role == Role::target && of_people < most) targets.push_back(layer);
    }
    if (!chosen.list.empty() && chosen.list.front().role != Role::group)
        set_looks_of_rounds(chosen.list, theme);
    chosen.list.insert(chosen.list.end(), targets.begin(), targets.end());
    return chosen;
}

Layers layers_of_multiples(const Layers& layers, const Subject& subject, const Spokes& spokes) {
    auto chosen = layers_of_slopes(layers);
    chosen.all_rounds_shown = false;
    std::vector<std::size_t> rounds;
    for (auto& layer : chosen.list) {
        if (std::find(rounds.begin(), rounds.end(), layer.round) == rounds.end())
            rounds.push_back(layer.round);
        layer.intervals.clear();
        if (layer.role == Role::between) layer.role = Role::earlier;
        layer.look = layer.role == Role::reported ? subject.theme.reported : subject.theme.answers;
        layer.legend =
            said(subject, layer.role == Role::reported ? "legend.reported.bare" : "legend.answers.bare.only");
    }
    for (const auto round : rounds) {
        auto agreed = layer_of_round(subject, spokes, round, Role::agreed);
        if (!has_values(agreed)) continue;
        if (rounds.size() > 1) agreed.legend = said(subject, "legend.agreed.bare");
        chosen.list.push_back(std::move(agreed));
    }
    for (const auto& layer : layers.list)
        if (layer.role == Role::target) chosen.list.push_back(layer);
    return chosen;
}

Layers layers_of_slopes(Layers layers) {
    std::erase_if(layers.list, [](const Layer& layer) { return !is_of_people(layer); });
    layers.all_rounds_shown = true;
    for (auto& layer : layers.list)
        for (auto& figure : layer.figures) figure.middle_half.reset();
    return layers;
}

bool has_intervals(const Layer& layer) {
    return std::any_of(layer.intervals.begin(), layer.intervals.end(),
                       [](const auto& interval) { return interval.has_value(); });
}

}  // namespace socratic
