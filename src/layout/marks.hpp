// SPDX-License-Identifier: MIT
// The marks of a wheel, each drawn by the file of its name.
#pragma once
#include <string>
#include <vector>
#include "layout/dial.hpp"
#include "layout/layers.hpp"
#include "layout/ruler.hpp"
#include "model/words.hpp"
#include "scene/theme.hpp"

namespace socratic {

/// Where marks go and what they need to know.
struct Canvas {
    Scene& scene;
    const Dial& dial;
    const Theme& theme;
    const Ruler& ruler;
    const Words& words;
    double unit = 1;   ///< all lengths of the theme are multiplied by it
    double small = 8;  ///< size of small text
};

/// The levels that have a ring, lowest first; not every level of a long scale.
std::vector<double> ring_levels(const Bounds& bounds, double radius, double least_distance);

/// Spokes; where they share a scale a hairline ring per level, else a tick per level on each spoke.
/// Rings open at `number_turn` for their numbers.
void draw_rings(const Canvas& canvas, double number_turn);

/// The turn, left of twelve o'clock, at which the numbers of the rings keep farthest from every line.
double find_number_turn(const Canvas& canvas, const std::vector<Layer>& layers);
/// The numbers of the rings; where spokes have scales of their own, of each spoke's ends, clear of the
/// layers.
void draw_ring_numbers(const Canvas& canvas, double number_turn, const std::vector<Layer>& layers = {});

/// Arcs outside the rim with their names set into them; nothing with fewer than two.
void draw_section_arcs(const Canvas& canvas, const Spokes& spokes);
bool has_section_arcs(const Spokes& spokes);
inline constexpr double arc_distance = 11;  ///< from the rim, in units

/// A bar of spread, all lengths in points.
struct BarLook {
    Colour fill;
    std::optional<Stroke> stroke;
    double width = 9;
    double aside = 0;  ///< of the spoke, times the layer's side
};
BarLook bar_look(const Layer& layer, const Theme& theme, double unit);

/// A soft bar along each spoke between the quartiles; those of two layers stand on either side of it.
void draw_spread_bars(const Canvas& canvas, const Layer& layer);

/// A dot per person, side by side where they meet; made from sorted values only.
void draw_spread_dots(const Canvas& canvas, const Layer& layer);

/// The faint area of a layer, when its ring is whole.
void draw_tint(const Canvas& canvas, const Layer& layer);
/// All polygons, then all markers, heaviest last.
void draw_layers(const Canvas& canvas, const std::vector<Layer>& layers);
void draw_layer_line(const Canvas& canvas, const Layer& layer);
void draw_markers(const Canvas& canvas, const std::vector<Layer>& layers);

/// Markers are drawn in this order: what grows most where markers meet lies lowest.
int marker_rank(Marker marker);
/// The size of a marker, in points, when markers drawn above it are at these distances: it grows until it
/// shows all around.
double size_where_markers_meet(const LayerLook& look, const std::vector<double>& distances, double unit);
bool hides_markers_below(Marker marker);

/// One marker; `size` is its radius or half its side, in points.
void draw_marker(std::vector<Shape>& shapes, Point at, const LayerLook& look, double size, Colour paper,
                 double unit);

/// The straight pieces of a polygon: spokes of neighbours that both have a value; a whole ring is one
/// piece whose last spoke is its first.
std::vector<std::vector<std::size_t>> pieces_of(const std::vector<std::optional<double>>& values);
bool is_whole(const std::vector<std::optional<double>>& values);

}  // namespace socratic
