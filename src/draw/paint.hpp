// SPDX-License-Identifier: MIT
// Lines, arcs and bars: their outlines as a path, and drawn.
#pragma once
#include <cairo.h>
#include "scene/scene.hpp"

namespace socratic {

void set_colour(cairo_t* context, const Colour& colour);
/// Adds the outline to the current path.
void trace_lines(cairo_t* context, const Lines& lines);
void trace_arc(cairo_t* context, const Arc& arc);
void trace_bar(cairo_t* context, const Bar& bar);

void draw_lines(cairo_t* context, const Lines& lines);
void draw_arc(cairo_t* context, const Arc& arc);
void draw_bar(cairo_t* context, const Bar& bar);

}  // namespace socratic
