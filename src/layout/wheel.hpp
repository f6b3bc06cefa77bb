// SPDX-License-Identifier: MIT
// Scores -> a page with a wheel on it: the one entry point for pictures of answers.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "model/questionnaire.hpp"
#include "model/scores.hpp"
#include "model/words.hpp"
#include "scene/drawing.hpp"
#include "scene/theme.hpp"

namespace socratic {

/// Width and height in points.
struct PageSize {
    double width = 595.28;
    double height = 841.89;
};

/// "A4", "A3", "A2", "A1", "A0", "letter", "A4-landscape" … or "960x540" in points; nothing when it is
/// neither.
std::optional<PageSize> find_page_size(std::string_view name);

enum class SpreadMark { none, bars, dots };

/// One polygon asked for; `answers` of a round, its `agreed` levels, the `targets`, a group of the
/// latest round, or a reported round.
struct LayerChoice {
    enum class What { answers, agreed, targets, group } what = What::answers;
    std::size_t round = 0;  ///< index into Scores::rounds
    std::size_t group = 0;  ///< index into its groups
};

/// Figures over the members of a community, drawn beside those of one of them, of another one, or alone.
struct CommunityLayer {
    std::vector<DimensionScores> dimensions;  ///< `n` counts members
    long members = 0;                         ///< of the community
    long minimum_members = 4;
    std::optional<int> year = {};      ///< that the figures are of; absent: each member's latest round
    bool difference_accepted = false;  ///< shown although an earlier run's membership differs by a few
    std::string name = {};             ///< in the picture's language; beside another one only
    std::map<std::string, std::string> gaps = {};  ///< by dimension, in the picture's words: why the two are
                                                   ///< not put beside each other
};

struct LayoutMemory;

struct WheelOptions {
    PageSize size;
    const Theme* theme = nullptr;
    SpreadMark spread = SpreadMark::bars;
    std::vector<LayerChoice>
        layers;      ///< empty: latest round, its agreed levels, targets, earlier rounds, three at most
    std::string by;  ///< a fact: its shown groups are the layers
    bool questions = false;  ///< one spoke per question, dimensions as arcs
    std::string language;
    const CommunityLayer* community = nullptr;        ///< then the layers are the latest answers and these
    const CommunityLayer* other_community = nullptr;  ///< beside `community`, and then there are no answers
    std::shared_ptr<LayoutMemory> memory = {};        ///< for whoever draws many; may be absent
};

/// The whole page; small multiples when there are more than three layers of people's answers.
/// Throws a Failure when the labels cannot be placed even at 8 pt with short names.
Scene layout_wheel(const Scores& scores, const Questionnaire& questionnaire, const Words& words,
                   const WheelOptions& options, const Measure& measure);

/// The page of a spectrum: entry points as rows, levels as columns, a circle for the people who chose each
/// level, today above and the aim below, the medians between them; a grid each for groups, or for the rounds
/// that `layers` names. Of the options, `spread` and `questions` say nothing here.
/// Throws a Failure when the rows do not fit.
Scene layout_spectrum(const Scores& scores, const Questionnaire& questionnaire, const Words& words,
                      const WheelOptions& options, const Measure& measure);

struct BlankOptions {
    PageSize size;
    const Theme* theme = nullptr;
    int spare = 0;  ///< empty spokes for what the room adds
    bool questions = false;
    std::string language;
};

/// The wheel for the wall: level names on the rings, a place for a dot at every crossing, the
/// meaning of each level below.
Scene layout_blank(const Questionnaire& questionnaire, const Words& words, const BlankOptions& options,
                   const Measure& measure);

/// A spectrum for the wall: its descriptions, rows of dimensions and columns of levels, with room for dots
/// under each, today and the aim. Throws a Failure when they do not fit.
Scene layout_poster(const Questionnaire& questionnaire, const Words& words, const BlankOptions& options,
                    const Measure& measure);

}  // namespace socratic
