// SPDX-License-Identifier: MIT
// Which polygons a wheel shows, in which look, and what the legend says of them.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "layout/spokes.hpp"
#include "model/interval.hpp"

namespace socratic {

/// `between` is an earlier round that only small marks are left for.
enum class Role { answers, earlier, between, reported, agreed, target, group, community };

struct Layer {
    Role role = Role::answers;
    LayerLook look;
    std::string legend;      ///< with the number of people
    std::string short_name;  ///< for descriptions
    std::size_t round = 0;
    std::optional<std::size_t> group;  ///< index into the round's groups
    long n = 0;                        ///< people behind it; 0: not people's answers, or not told
    bool spread = false;               ///< how far they differ is drawn, as it always is of answers
    int side = 0;  ///< of a spoke where bars of two layers stand: -1 or 1; the latter are drawn as outlines
    const CommunityLayer* community = nullptr;  ///< the one whose layer it is
    std::vector<std::string> gaps = {};         ///< by spoke, of a community: see `CommunityLayer::gaps`
    std::vector<std::optional<double>> values;  ///< by spoke; a gap has none
    std::vector<Figure> figures;                ///< by spoke
    std::vector<std::optional<Interval>> intervals = {};  ///< by spoke; empty: not asked for
};

/// Whether how far people, or members, differ is drawn.
inline bool shows_spread(const Layer& layer) { return layer.spread || layer.role == Role::answers; }

struct Layers {
    std::vector<Layer> list;
    bool some_groups_hidden = false;  ///< a group asked for may not be shown
    bool all_rounds_shown = false;    ///< though a group's layer is of one round
};

/// What the options ask for; else the latest round, its agreed levels, the targets, then earlier rounds
/// until there are three. Layers without a single value are left out.
Layers choose_layers(const Subject& subject, const Spokes& spokes);

/// The answers, reported figures, agreed levels or targets of a round.
Layer layer_of_round(const Subject& subject, const Spokes& spokes, std::size_t round, Role role);
/// The community that the options have, where nobody is beside it: it then has the look of what leads, and
/// shows how far members differ.
Layer layer_of_community_alone(const Subject& subject, const Spokes& spokes);
/// The group that the choice names.
Layer layer_of_group(const Subject& subject, const Spokes& spokes, const LayerChoice& choice);
bool has_values(const Layer& layer);
/// The groups of `options.by` in the newest round that has any, those that may be shown.
void choose_groups(Layers& layers, const Subject& subject, const Spokes& spokes);

/// True for layers of what people answered: those that are told apart by small wheels when many.
bool is_of_people(const Layer& layer);

/// The layer of a community, the first of two; or nullptr.
const Layer* find_community(const Layers& layers);

/// The layer whose figures stand under the names: the newest of people's answers; nothing when there
/// is none.
const Layer* find_leading(const Layers& layers);

}  // namespace socratic
