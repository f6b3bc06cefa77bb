// SPDX-License-Identifier: MIT
// Lines, arcs and bars.
#pragma once
#include <cairo.h>
#include "scene/scene.hpp"

namespace socratic {

void set_colour(cairo_t* context, const Colour& colour);
void draw_lines(cairo_t* context, const Lines& lines);
void draw_arc(cairo_t* context, const Arc& arc);
void draw_bar(cairo_t* context, const Bar& bar);

}  // namespace socratic
