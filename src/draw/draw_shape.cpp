// SPDX-License-Identifier: MIT
#include "draw/draw_shape.hpp"
#include "draw/draw_text.hpp"
#include "draw/paint.hpp"

namespace socratic {

void draw_paper(cairo_t* context, const Scene& scene) {
    if (scene.paper.opacity <= 0) return;
    set_colour(context, scene.paper);
    cairo_paint(context);  // to the edge of the last pixel
}

void draw_shape(cairo_t* context, const Shape& shape, Shaper& shaper, Letters letters) {
    struct Visitor {
        cairo_t* context;
        Shaper& shaper;
        Letters letters;
        void operator()(const Lines& lines) const { draw_lines(context, lines); }
        void operator()(const Arc& arc) const { draw_arc(context, arc); }
        void operator()(const Bar& bar) const { draw_bar(context, bar); }
        void operator()(const TextLine& line) const { draw_text_line(context, line, shaper, letters); }
        void operator()(const ArcText& text) const { draw_arc_text(context, text, shaper, letters); }
    };
    std::visit(Visitor{context, shaper, letters}, shape);
}

bool is_text(const Shape& shape) {
    return std::holds_alternative<TextLine>(shape) || std::holds_alternative<ArcText>(shape);
}

}  // namespace socratic
