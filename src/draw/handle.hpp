// SPDX-License-Identifier: MIT
// Handles of cairo, Pango and fontconfig that let go by themselves, and cairo's status as a Failure.
#pragma once
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pango.h>
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
using PangoAttributes = std::unique_ptr<PangoAttrList, Destroy<pango_attr_list_unref>>;
using PangoDescription = std::unique_ptr<PangoFontDescription, Destroy<pango_font_description_free>>;
using FontConfig = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;
template <typename T>
using GHandle = std::unique_ptr<T, Destroy<g_object_unref>>;

/// cairo keeps silent about errors and draws nothing more; asked after creation and when finished.
void check(cairo_status_t status);

/// A context on the surface, both checked.
CairoContext draw_on(cairo_surface_t* surface);

/// Writes out what is left and tells whether all of it was written.
void finish(cairo_surface_t* surface);

/// For cairo's surfaces that write to a stream: appends to the std::string that `closure` points to.
cairo_status_t append_to_string(void* closure, const unsigned char* bytes, unsigned length);

}  // namespace socratic
