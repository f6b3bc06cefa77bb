// SPDX-License-Identifier: MIT
// A shape of a scene on a cairo context whose unit is the point.
#pragma once
#include <cairo.h>
#include "draw/shaper.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Text as glyphs of a font, or as paths filled (which cairo places to a fraction of a pixel).
enum class Letters { glyphs, paths };

void draw_paper(cairo_t* context, const Scene& scene);
void draw_shape(cairo_t* context, const Shape& shape, Shaper& shaper, Letters letters);
bool is_text(const Shape& shape);

}  // namespace socratic
