// SPDX-License-Identifier: MIT
#include "draw/handle.hpp"
#include <exception>
#include <string>
#include "base/problem.hpp"

namespace socratic {

void check(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) return;
    throw Failure(std::string("the picture could not be drawn: ") + cairo_status_to_string(status));
}

CairoFontOptions unhinted() {
    CairoFontOptions options(cairo_font_options_create());
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    check(cairo_font_options_status(options.get()));
    return options;
}

CairoContext draw_on(cairo_surface_t* surface) {
    check(cairo_surface_status(surface));
    CairoContext context(cairo_create(surface));
    check(cairo_status(context.get()));
    cairo_set_font_options(context.get(), unhinted().get());
    return context;
}

void finish(cairo_surface_t* surface) {
    cairo_surface_finish(surface);
    check(cairo_surface_status(surface));
}

cairo_status_t append_to_string(void* closure, const unsigned char* bytes, unsigned length) {
    try {
        static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), length);
    } catch (const std::exception&) {  // nothing may be thrown through cairo
        return CAIRO_STATUS_NO_MEMORY;
    }
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace socratic
