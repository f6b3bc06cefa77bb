// SPDX-License-Identifier: MIT
// The rings, or where spokes have scales of their own the ticks, of a blank wheel.
#include <algorithm>
#include <cmath>
#include <numbers>
#include "base/utf8.hpp"
#include "layout/blank_parts.hpp"
#include "layout/subject.hpp"

namespace socratic {
namespace {

constexpr double number_aside = 7.5, name_aside = 6.5;  // units left and right of twelve o'clock

/// In turns, at a radius.
double turns(double length, double radius) { return length / radius / (2 * std::numbers::pi); }

/// Where the name of a level goes: set into its ring when it fits before the next spoke, else just
/// above the ring (below the rim), clear of the places for dots.
struct NameOnRing {
    double width = 0;  ///< 0: no name
    bool is_set_in = false;
};

NameOnRing place_name(const Canvas& canvas, const std::string& name, double radius) {
    if (name.empty()) return {};
    const double width = canvas.ruler.em(name, false) * canvas.small +
                         0.15 * canvas.unit * static_cast<double>(count_code_points(name));
    const double around = 2 * std::numbers::pi * radius;
    if (width + (name_aside + 4) * canvas.unit <= canvas.dial.step() * around) return {width, true};
    return {width <= 0.4 * around ? width : 0, false};
}

void draw_name(const Canvas& canvas, const std::string& name, const NameOnRing& place, double radius) {
    if (place.width == 0) return;
    const double beside = place.is_set_in ? 0 : canvas.small * cap_height / 2 + 2.2 * canvas.unit;
    const bool is_rim = radius > canvas.dial.radius - canvas.unit;
    const double above = is_rim ? -beside : beside;  // outside the rim are the sections' names
    canvas.scene.shapes.push_back(ArcText{canvas.dial.centre, radius + above,
                                          turns(name_aside * canvas.unit, radius + above), false,
                                          Anchor::start, name, TextStyle{canvas.small, false, false},
                                          canvas.theme.soft, 0.15 * canvas.unit, place.width, "ring"});
}

/// The number left of twelve o'clock stands upright in its ring.
void draw_ring_with_name(const Canvas& canvas, double level, const std::string& name) {
    const auto& dial = canvas.dial;
    const auto& [min, max] = dial.spokes.front();
    const double radius = dial.radius_at(0, level), unit = canvas.unit;
    const bool is_edge = level == min || level == max;
    const Stroke stroke{is_edge ? canvas.theme.rim : canvas.theme.ring, (level == max ? 0.8 : 0.5) * unit};
    const LineLook look{{canvas.small, false, false}, canvas.theme.soft, 0, "ring"};
    const auto number = number_in(canvas.words, level, 0);
    const double half = canvas.ruler.width(number, look.style) / 2;
    const double aside = level == min ? 0 : std::max(number_aside * unit, half + 4.5 * unit);
    const double rise = level == min ? 0 : std::sqrt(radius * radius - aside * aside);
    canvas.scene.shapes.push_back(text_line(
        canvas.ruler, number, {dial.centre.x - aside, dial.centre.y - rise + canvas.small * cap_height / 2},
        look, Anchor::middle));
    const auto arc = [&](double from, double to) {
        canvas.scene.shapes.push_back(Arc{dial.centre, radius, from, to, {}, stroke});
    };
    if (level == min) return arc(0, 0);
    const auto place = place_name(canvas, name, radius);
    const double number_from = 1 - turns(aside + half + 1.8 * unit, radius);
    const double number_to = 1 - turns(aside - half - 1.8 * unit, radius);
    if (place.is_set_in) {
        arc(turns(name_aside * unit + place.width + 2.5 * unit, radius), number_from);
        arc(number_to, 1 + turns((name_aside - 2) * unit, radius));
    } else {
        arc(number_to - 1, number_from);
    }
    draw_name(canvas, name, place, radius);
}

/// A place for a dot at every crossing.
void draw_crossings(const Canvas& canvas) {
    const auto& dial = canvas.dial;
    const Stroke stroke{canvas.theme.rim, 0.6 * canvas.unit};
    for (std::size_t i = 0; i < dial.spokes.size(); ++i)
        for (const double level : ring_levels(dial.spokes[i], dial.radius, 1.2 * canvas.small)) {
            const double size = (level == dial.spokes[i].min ? 0.9 : 1.4) * canvas.unit;
            canvas.scene.shapes.push_back(Arc{dial.at(i, level), size, 0, 0, canvas.theme.paper, stroke});
        }
}

void draw_spokes(const Canvas& canvas) {
    const auto& dial = canvas.dial;
    for (std::size_t i = 0; i < dial.spokes.size(); ++i)
        canvas.scene.shapes.push_back(
            Lines{{{dial.at(i, dial.spokes[i].min), dial.at(i, dial.spokes[i].max)}},
                  false,
                  {},
                  Stroke{canvas.theme.spoke, 0.6 * canvas.unit}});
}

std::string name_of(const Blank& blank, const Scale& scale, double level) {
    const auto found = scale.levels.find(static_cast<int>(level));
    return found == scale.levels.end() ? "" : blank.said(found->second.name);
}

/// The name of a level along its circle, from `aside` clockwise of its spoke on, when it ends before the next
/// spoke; on the lower half read from left to right, towards the spoke.
void draw_name_beside(const Canvas& canvas, std::size_t spoke, double radius, double aside,
                      const std::string& name) {
    if (name.empty()) return;
    const double tracking = 0.15 * canvas.unit;
    const double width =
        canvas.ruler.em(name, false) * canvas.small + tracking * static_cast<double>(count_code_points(name));
    const auto& dial = canvas.dial;
    const double free = dial.step() * 2 * std::numbers::pi * radius - aside - 6 * canvas.unit;
    if (width > free) return;
    const double from = dial.turn(spoke) + turns(aside, radius), to = from + turns(width, radius);
    const double middle = std::fmod((from + to) / 2, 1);
    const bool inward = middle > 0.25 && middle < 0.75;
    canvas.scene.shapes.push_back(ArcText{dial.centre, radius, inward ? to : from, inward, Anchor::start,
                                          name, TextStyle{canvas.small, false, false}, canvas.theme.soft,
                                          tracking, width, "ring"});
}

/// Numbers beside the ticks between the ends of a spoke, and the names of all levels but the lowest.
void draw_levels_of_spoke(const Canvas& canvas, const Blank& blank, std::size_t spoke, const Scale& scale) {
    const auto& dial = canvas.dial;
    const auto& [min, max] = dial.spokes[spoke];
    const LineLook look{{canvas.small, false, false}, canvas.theme.soft, 0, "ring"};
    for (const double level : ring_levels(dial.spokes[spoke], dial.radius, 1.2 * canvas.small)) {
        if (level == min) continue;
        const auto number = number_in(canvas.words, level, 0);
        const double half = canvas.ruler.width(number, look.style) / 2, aside = half + 4.5 * canvas.unit;
        const double radius = level == max ? dial.radius - 0.8 * canvas.small : dial.radius_at(spoke, level);
        if (dial.step() * 2 * std::numbers::pi * radius < 2 * (aside + half)) continue;
        const bool is_near_end = dial.radius - radius < 1.9 * canvas.small;  // where the number of the end is
        if (level != max && !is_near_end) {
            auto at = polar(polar(dial.centre, dial.turn(spoke), radius), dial.turn(spoke) + 0.25, aside);
            at.y += canvas.small * cap_height / 2;
            canvas.scene.shapes.push_back(text_line(canvas.ruler, number, at, look, Anchor::middle));
        }
        draw_name_beside(canvas, spoke, radius, aside + half + 3 * canvas.unit, name_of(blank, scale, level));
    }
}

void draw_own_scales(const Canvas& canvas, const Blank& blank, const Spokes& spokes) {
    draw_rings(canvas, 0);
    draw_crossings(canvas);
    draw_ring_numbers(canvas, 0);
    for (std::size_t i = 0; i < spokes.list.size(); ++i)
        draw_levels_of_spoke(canvas, blank, i, blank.scale_of(spokes.list[i].dimension));
}

}  // namespace

void draw_blank_wheel(const Canvas& canvas, const Blank& blank, const Spokes& spokes) {
    const auto& dial = canvas.dial;
    if (!dial.shares_one_scale()) return draw_own_scales(canvas, blank, spokes);
    draw_spokes(canvas);
    const auto& scale = blank.questionnaire.scale;
    for (const double level : ring_levels(dial.spokes.front(), dial.radius, 1.2 * canvas.small))
        draw_ring_with_name(canvas, level, blank.has_one_scale() ? name_of(blank, scale, level) : "");
    draw_crossings(canvas);
}

}  // namespace socratic
