// SPDX-License-Identifier: MIT
// How each role looks: colours, line widths, dashes, markers. Themes are data.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// Disc, square and gem (a full diamond) are filled; cross and plus are strokes; the others are outlines
/// filled with the paper: wedge is a triangle on its point, dotted a circle of dots.
enum class Marker { disc, circle, square, diamond, triangle, wedge, cross, plus, gem, dotted };

/// The look of one layer; all lengths in points.
struct LayerLook {
    Colour colour;
    double width = 1;
    std::vector<double> dash;
    Marker marker = Marker::disc;
    double marker_size = 3;  ///< radius, or half a side
};

struct Theme {
    std::string name;
    std::string description;
    Colour ink, soft, ring, rim, spoke, arc, paper;
    LayerLook answers, earlier, agreed, target, reported, community;
    LayerLook answers_beside_agreed;  ///< thinner: what the room agreed on leads
    LayerLook oldest;                 ///< a second earlier round
    std::vector<LayerLook> groups;    ///< by place in the fact's order; told apart by marker and dash in grey
    double tint = 0.06;               ///< opacity of the answers' area; 0 none
    double bar = 0.20;                ///< opacity of the bars of spread
    double text_scale = 1;            ///< 1 on paper; larger for a projector
};

const std::vector<Theme>& themes();
const Theme* find_theme(std::string_view name);

}  // namespace socratic
