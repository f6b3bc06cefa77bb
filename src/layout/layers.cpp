// SPDX-License-Identifier: MIT
#include "layout/layers.hpp"
#include <algorithm>
#include "base/problem.hpp"

namespace socratic {
namespace {

using What = LayerChoice::What;

std::optional<double> value_of(const Figure& figure, Role role) {
    switch (role) {
        case Role::agreed:
            return figure.agreed;
        case Role::target:
            return figure.target;
        case Role::reported:
            return figure.reported;
        default:
            return figure.level;
    }
}

Layer layer_with_values(const std::vector<DimensionScores>& dimensions, const Spokes& spokes, Role role) {
    Layer layer;
    layer.role = role;
    for (const auto& spoke : spokes.list) {
        layer.figures.push_back(figure_of(dimensions, spoke));
        layer.values.push_back(value_of(layer.figures.back(), role));
    }
    return layer;
}

/// "Targets for 30 June 2027", or for the years they are spread over.
std::string legend_of_targets(const Subject& subject, const Layer& layer) {
    std::vector<std::string> dates;
    for (const auto& figure : layer.figures)
        if (figure.target && !figure.target_by.empty()) dates.push_back(figure.target_by);
    if (dates.empty()) return said(subject, "legend.target.bare");
    const auto [first, last] = std::minmax_element(dates.begin(), dates.end());
    if (*first == *last)
        return said(subject, "legend.target", {{"date", unbroken(date_in(subject.words, *first))}});
    const auto from = first->substr(0, 4), to = last->substr(0, 4);
    if (from == to) return said(subject, "legend.target.year", {{"year", from}});
    return said(subject, "legend.target.years", {{"first", from}, {"last", to}});
}

}  // namespace

bool has_values(const Layer& layer) {
    return std::any_of(layer.values.begin(), layer.values.end(),
                       [](const auto& value) { return value.has_value(); });
}

Layer layer_of_round(const Subject& subject, const Spokes& spokes, std::size_t round, Role role) {
    const auto& scores = subject.scores.rounds[round];
    auto layer = layer_with_values(scores.dimensions, spokes, role);
    const auto name = name_of_round(subject.scores, round);
    layer.round = round;
    switch (role) {
        case Role::agreed:
            layer.look = subject.theme.agreed;
            layer.legend = said(subject, "legend.agreed", {{"round", name}});
            layer.short_name = said(subject, "say.agreed");
            break;
        case Role::target:
            layer.look = subject.theme.target;
            layer.legend = legend_of_targets(subject, layer);
            layer.short_name = said(subject, "say.target");
            break;
        case Role::reported:
            layer.look = subject.theme.reported;
            layer.legend = said(subject, "legend.reported", {{"round", name}});
            layer.short_name = said(subject, "say.reported", {{"round", name}});
            break;
        default:
            layer.look = subject.theme.answers;
            layer.n = scores.hidden == Hidden::no ? scores.respondents : 0;
            layer.legend =
                said_of_round(subject,
                              std::string(is_spectrum(subject) ? "legend.places" : "legend.answers") +
                                  (layer.n > 0 ? "" : ".bare"),
                              round, {{"n", count_in(subject.words, layer.n)}});
            layer.short_name = said_of_round(subject, "say.answers", round);
    }
    return layer;
}

namespace {

std::string name_of_group(const Subject& subject, const GroupScores& group) {
    if (!group.value) return said(subject, "legend.unstated");
    if (const auto* fact = find_fact(subject.questionnaire, group.fact))
        for (const auto& value : fact->values)
            if (value.id == *group.value) return said(subject, value.name);
    return *group.value;
}

}  // namespace

Layer layer_of_group(const Subject& subject, const Spokes& spokes, const LayerChoice& choice) {
    const auto& group = subject.scores.rounds[choice.round].groups[choice.group];
    auto layer = layer_with_values(group.dimensions, spokes, Role::group);
    layer.round = choice.round;
    layer.group = choice.group;
    layer.n = group.n;
    layer.short_name = name_of_group(subject, group);
    layer.legend =
        said(subject, "legend.group", {{"group", layer.short_name}, {"n", count_in(subject.words, group.n)}});
    return layer;
}

namespace {

Layer layer_of_community(const Subject& subject, const Spokes& spokes, const CommunityLayer& community) {
    auto layer = layer_with_values(community.dimensions, spokes, Role::community);
    layer.community = &community;
    for (const auto& spoke : spokes.list) {
        const auto gap = community.gaps.find(spoke.dimension);
        layer.gaps.push_back(gap == community.gaps.end() ? "" : gap->second);
    }
    layer.look = subject.theme.community;
    layer.legend =
        community.year
            ? said(subject, "legend.community.year", {{"year", std::to_string(*community.year)}})
            : typeset(subject.words, words_for_count(subject.words, "legend.community", community.members));
    layer.short_name = said(subject, "say.community");
    return layer;
}

/// In the look of a group, by its place, so that a photocopy tells the two apart.
Layer layer_of_two(const Subject& subject, const Spokes& spokes, const CommunityLayer& community,
                   std::size_t place) {
    auto layer = layer_of_community(subject, spokes, community);
    layer.look = subject.theme.groups[place];
    const auto name =
        community.year ? community.name + " " + std::to_string(*community.year) : community.name;
    layer.legend = typeset(subject.words, words_for_count(subject.words, "legend.communities",
                                                          community.members, {{"name", name}}));
    layer.short_name = typeset(subject.words, community.name);
    layer.spread = true;
    layer.side = place == 0 ? -1 : 1;
    return layer;
}

bool has_answers(const Layer& layer) { return is_of_people(layer) && has_values(layer); }

Role role_of_round(const Subject& subject, std::size_t round) {
    return subject.scores.rounds[round].is_reported ? Role::reported : Role::answers;
}

/// The newest round that has something to show; the newest of all when none has.
std::size_t find_latest(const Subject& subject, const Spokes& spokes) {
    const auto count = subject.scores.rounds.size();
    for (auto i = count; i-- > 0;)
        for (const auto role : {role_of_round(subject, i), Role::agreed})
            if (has_values(layer_of_round(subject, spokes, i, role))) return i;
    return count - 1;
}

/// Keeps the layer when it has a value.
bool keep(Layers& layers, Layer layer) {
    if (!has_values(layer)) return false;
    layers.list.push_back(std::move(layer));
    return true;
}

void choose_by_default(Layers& layers, const Subject& subject, const Spokes& spokes) {
    const auto latest = find_latest(subject, spokes);
    keep(layers, layer_of_round(subject, spokes, latest, role_of_round(subject, latest)));
    keep(layers, layer_of_round(subject, spokes, latest, Role::agreed));
    keep(layers, layer_of_round(subject, spokes, latest, Role::target));
    for (auto i = latest; i-- > 0 && layers.list.size() < 3;)
        keep(layers, layer_of_round(subject, spokes, i, role_of_round(subject, i)));
}

/// Alone, or beside a member's answers.
void choose_community(Layers& layers, const Subject& subject, const Spokes& spokes) {
    if (subject.options.other_community != nullptr) {
        layers.list = {layer_of_two(subject, spokes, *subject.options.community, 0),
                       layer_of_two(subject, spokes, *subject.options.other_community, 1)};
        return;
    }
    if (!subject.scores.rounds.empty()) {
        const auto latest = find_latest(subject, spokes);
        keep(layers, layer_of_round(subject, spokes, latest, role_of_round(subject, latest)));
    }
    if (subject.scores.rounds.empty())
        layers.list.push_back(layer_of_community_alone(subject, spokes));
    else
        keep(layers, layer_of_community(subject, spokes, *subject.options.community));
}

}  // namespace

Layer layer_of_community_alone(const Subject& subject, const Spokes& spokes) {
    auto layer = layer_of_community(subject, spokes, *subject.options.community);
    layer.look = subject.theme.answers;
    layer.spread = true;
    return layer;
}

void choose_groups(Layers& layers, const Subject& subject, const Spokes& spokes) {
    for (auto round = subject.scores.rounds.size(); round-- > 0 && layers.list.empty();) {
        const auto& groups = subject.scores.rounds[round].groups;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].fact != subject.options.by) continue;
            if (groups[i].hidden != Hidden::no ||
                !keep(layers, layer_of_group(subject, spokes, {What::group, round, i})))
                layers.some_groups_hidden = true;
        }
        if (layers.some_groups_hidden) return;
    }
}

namespace {

void choose_as_asked(Layers& layers, const Subject& subject, const Spokes& spokes) {
    for (const auto& choice : subject.options.layers) {
        if (choice.what == What::group) {
            const auto& group = subject.scores.rounds[choice.round].groups[choice.group];
            if (group.hidden != Hidden::no || !keep(layers, layer_of_group(subject, spokes, choice)))
                layers.some_groups_hidden = true;
            continue;
        }
        const auto role = choice.what == What::agreed    ? Role::agreed
                          : choice.what == What::targets ? Role::target
                                                         : role_of_round(subject, choice.round);
        keep(layers, layer_of_round(subject, spokes, choice.round, role));
    }
}

/// The newest answers lead; the rounds before it step back; beside agreed levels answers are thinner.
void set_looks(Layers& layers, const Theme& theme) {
    std::size_t newest = 0;
    bool has_agreed = false;
    for (const auto& layer : layers.list) {
        if (layer.role == Role::answers) newest = std::max(newest, layer.round);
        has_agreed = has_agreed || layer.role == Role::agreed;
    }
    std::vector<Layer*> earlier;
    std::size_t group = 0;
    for (auto& layer : layers.list) {
        if (layer.role == Role::group)
            layer.look = theme.groups[group++ % theme.groups.size()];
        else if (layer.role == Role::answers && layer.round == newest)
            layer.look = has_agreed ? theme.answers_beside_agreed : theme.answers;
        else if (layer.role == Role::answers)
            earlier.push_back(&layer);
    }
    std::stable_sort(earlier.begin(), earlier.end(), [](auto* a, auto* b) { return a->round > b->round; });
    for (auto* layer : earlier) {
        layer->role = Role::earlier;
        layer->look = layer == earlier.front() ? theme.earlier : theme.oldest;
    }
}

}  // namespace

bool is_of_people(const Layer& layer) {
    return layer.role != Role::agreed && layer.role != Role::target && layer.role != Role::community;
}

const Layer* find_community(const Layers& layers) {
    for (const auto& layer : layers.list)
        if (layer.role == Role::community) return &layer;
    return nullptr;
}

const Layer* find_leading(const Layers& layers) {
    const Layer* leading = nullptr;
    for (const auto& layer : layers.list) {
        if (!has_answers(layer)) continue;
        const bool is_before = leading != nullptr && leading->round >= layer.round;
        if (!is_before) leading = &layer;
    }
    return leading;
}

Layers choose_layers(const Subject& subject, const Spokes& spokes) {
    Layers layers;
    if (subject.options.community != nullptr)
        choose_community(layers, subject, spokes);
    else if (subject.scores.rounds.empty())
        return layers;
    if (!subject.options.by.empty()) choose_groups(layers, subject, spokes);
    if (!subject.options.layers.empty() && layers.list.empty()) choose_as_asked(layers, subject, spokes);
    if (layers.list.empty()) choose_by_default(layers, subject, spokes);
    set_looks(layers, subject.theme);
    return layers;
}

}  // namespace socratic
