// SPDX-License-Identifier: MIT
// What the tests of drawing share.
#pragma once
#include <cairo.h>
#include <string>
#include "draw/handle.hpp"
#include "draw/shaper.hpp"

namespace socratic {

inline const TextStyle regular{1, false, false};
inline const TextStyle bold{1, true, false};

/// A surface that remembers what was drawn on it, and where there is ink. cairo answers in whole pixels,
/// so a point has a hundred of them.
struct Ink {
    static constexpr double pixels = 100;
    CairoSurface surface{cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nullptr)};
    CairoContext context = draw_on(surface.get());
    Ink() { cairo_scale(context.get(), pixels, pixels); }

    Box box() const {
        double x = 0, y = 0, width = 0, height = 0;
        cairo_recording_surface_ink_extents(surface.get(), &x, &y, &width, &height);
        return {x / pixels, y / pixels, (x + width) / pixels, (y + height) / pixels};
    }
};

}  // namespace socratic
