// SPDX-License-Identifier: MIT
// The places a label may take, before any thought of its neighbours.
#pragma once
#include <vector>
#include "layout/label_place.hpp"

namespace socratic {

struct LabelOption {
    double cost = 0;
    PlacedLabel place;
};

/// Every shape of a label at several distances from the circle and, where many labels stand close, moved
/// a little up or down; inside the room, clear of the circle and of what must stay free; cheapest first.
std::vector<LabelOption> label_options(const std::vector<LabelShape>& shapes, double turn,
                                       const PlaceRules& rules);

/// True when the line passes through the box.
bool crosses(const std::pair<Point, Point>& line, const Box& box);

}  // namespace socratic
