// SPDX-License-Identifier: MIT
#include "draw/paint.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace socratic {
namespace {

constexpr double pi = std::numbers::pi;

/// Fills and strokes the current path, and clears it.
void paint(cairo_t* context, const std::optional<Colour>& fill, const std::optional<Stroke>& stroke) {
    if (fill) {
        set_colour(context, *fill);
        cairo_fill_preserve(context);
    }
    if (stroke && stroke->width > 0) {
        set_colour(context, stroke->colour);
        cairo_set_line_width(context, stroke->width);
        cairo_set_line_cap(context, stroke->round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
        cairo_set_line_join(context, stroke->round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
        cairo_set_dash(context, stroke->dash.data(), static_cast<int>(stroke->dash.size()), 0);
        cairo_stroke_preserve(context);
    }
    cairo_new_path(context);
}

/// cairo's angle: from three o'clock, in radians.
double angle(double turn) { return 2 * pi * (turn - 0.25); }

}  // namespace

void set_colour(cairo_t* context, const Colour& colour) {
    cairo_set_source_rgba(context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          colour.opacity);
}

void trace_lines(cairo_t* context, const Lines& lines) {
    for (const auto& part : lines.parts) {
        cairo_new_sub_path(context);
        for (const auto& point : part) cairo_line_to(context, point.x, point.y);
        if (lines.closed && !part.empty()) cairo_close_path(context);
    }
}

void trace_arc(cairo_t* context, const Arc& arc) {
    const bool whole = arc.from == arc.to;
    const double from = whole ? 0 : arc.from;
    double to = whole ? 1 : arc.to;
    while (to < from) to += 1;
    cairo_new_sub_path(context);
    cairo_arc(context, arc.centre.x, arc.centre.y, arc.radius, angle(from), angle(to));
    if (whole) cairo_close_path(context);
}

void trace_bar(cairo_t* context, const Bar& bar) {
    const double x = bar.width / 2;
    const double y = bar.height / 2;
    const double corner = std::clamp(bar.corner, 0.0, std::min(x, y));
    cairo_save(context);  // for the path only: under a turned stroke the SVG surface writes a matrix
    cairo_translate(context, bar.middle.x, bar.middle.y);
    cairo_rotate(context, 2 * pi * bar.turn);
    if (corner > 0) {
        cairo_new_sub_path(context);
        cairo_arc(context, x - corner, corner - y, corner, -pi / 2, 0);
        cairo_arc(context, x - corner, y - corner, corner, 0, pi / 2);
        cairo_arc(context, corner - x, y - corner, corner, pi / 2, pi);
        cairo_arc(context, corner - x, corner - y, corner, pi, 3 * pi / 2);
        cairo_close_path(context);
    } else {
        cairo_rectangle(context, -x, -y, bar.width, bar.height);
    }
    cairo_restore(context);
}

void draw_lines(cairo_t* context, const Lines& lines) {
    trace_lines(context, lines);
    paint(context, lines.fill, lines.stroke);
}

void draw_arc(cairo_t* context, const Arc& arc) {
    trace_arc(context, arc);
    paint(context, arc.fill, arc.stroke);
}

void draw_bar(cairo_t* context, const Bar& bar) {
    trace_bar(context, bar);
    paint(context, bar.fill, bar.stroke);
}

}  // namespace socratic
