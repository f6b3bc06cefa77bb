// SPDX-License-Identifier: MIT
// Handles of cairo that let go by themselves, and cairo's status as a Failure.
#pragma once
#include <cairo.h>
#include <memory>

namespace socratic {

template <auto destroy>
struct Destroy {
    template <typename T>
    void operator()(T* handle) const {
        destroy(handle);
    }
};

using CairoSurface = std::unique_ptr<cairo_surface_t, Destroy<cairo_surface_destroy>>;
using CairoContext = std::unique_ptr<cairo_t, Destroy<cairo_destroy>>;
using CairoFontFace = std::unique_ptr<cairo_font_face_t, Destroy<cairo_font_face_destroy>>;
using CairoFontOptions = std::unique_ptr<cairo_font_options_t, Destroy<cairo_font_options_destroy>>;

/// cairo keeps silent about errors and draws nothing more; asked after creation and when finished.
void check(cairo_status_t status);

/// Letters as the font has them, not moved to whole pixels.
CairoFontOptions unhinted();

/// A context on the surface, both checked, for unhinted letters.
CairoContext draw_on(cairo_surface_t* surface);

/// Writes out what is left and tells whether all of it was written.
void finish(cairo_surface_t* surface);

/// For cairo's surfaces that write to a stream: appends to the std::string that `closure` points to.
cairo_status_t append_to_string(void* closure, const unsigned char* bytes, unsigned length);

}  // namespace socratic
