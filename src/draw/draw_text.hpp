// SPDX-License-Identifier: MIT
// Lines of text, straight and along a circle.
#pragma once
#include <cairo.h>
#include "draw/draw_shape.hpp"
#include "draw/shaper.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Height of capitals of Noto Sans, at size 1.
constexpr double cap_height = 0.714;

void draw_text_line(cairo_t* context, const TextLine& line, Shaper& shaper, Letters letters);
void draw_arc_text(cairo_t* context, const ArcText& text, Shaper& shaper, Letters letters);

/// Where the middle of the text is on its circle, in turns; `width` without the space after the last
/// letter.
double middle_turn(const ArcText& text, double width);

/// The straight line that stands for text that cannot be bent, turned as the middle of the arc is.
TextLine straightened(const ArcText& text, double width);

}  // namespace socratic
