// SPDX-License-Identifier: MIT
// Where labels go around a circle so that none touches another, the circle, or what must stay free.
#pragma once
#include <optional>
#include <utility>
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// One way to set a label, as a box.
struct LabelShape {
    double width = 0, height = 0;
    std::size_t lines = 1;  ///< of the name
};

/// Coordinates are from the middle of the circle; lengths in points.
struct PlaceRules {
    double clear = 0;  ///< radius of the circle that stays free
    Box room;
    std::vector<Box> avoid;
    double gap_x = 8, gap_y = 7;  ///< between labels
    double most_push = 24;        ///< how far a label may be moved outwards
    bool may_slide = false;       ///< where nothing else helps, labels may move a little up and down
    double unit = 1;
    double size = 10;  ///< of the text
};

struct PlacedLabel {
    std::size_t shape = 0;  ///< which of the label's shapes
    Box box;
    Anchor anchor = Anchor::start;
    std::optional<std::pair<Point, Point>> leader;  ///< a hairline from the rim, when it stands far out
};

/// True when the labels come too near to each other, or a hairline of one crosses the other.
bool conflict(const PlacedLabel& a, const PlacedLabel& b, const PlaceRules& rules);

/// For each label (at its turn) the shape and the push that cost least together; nothing when there is
/// no way without touching.
std::optional<std::vector<PlacedLabel>> place_labels(const std::vector<std::vector<LabelShape>>& labels,
                                                     const std::vector<double>& turns,
                                                     const PlaceRules& rules);

}  // namespace socratic
