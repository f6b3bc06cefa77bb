// SPDX-License-Identifier: MIT
#include "write/svg_paths.hpp"
#include <cairo.h>
#include <fmt/format.h>
#include <utility>
#include "draw/handle.hpp"
#include "draw/paint.hpp"
#include "write/svg_attributes.hpp"
#include "write/xml.hpp"

namespace socratic {
namespace {

using CairoPath = std::unique_ptr<cairo_path_t, Destroy<cairo_path_destroy>>;

class PathWriter {
public:
    PathWriter(const SvgOptions& options, cairo_t* context)
        : decimals_(options.text_decimals), context_(context) {}

    void add_paper(const Scene& scene) {
        if (scene.paper.opacity <= 0) return;
        out_ += "<rect x=\"0\" y=\"0\"";
        append_attribute(out_, "width", scene.width, decimals_);
        append_attribute(out_, "height", scene.height, decimals_);
        append_colour(out_, "fill", scene.paper);
        out_ += "/>\n";
    }

    void operator()(const Lines& lines) {
        trace_lines(context_, lines);
        add_path(lines);
    }
    void operator()(const Arc& arc) {
        trace_arc(context_, arc);
        add_path(arc);
    }
    void operator()(const Bar& bar) {
        trace_bar(context_, bar);
        add_path(bar);
    }
    void operator()(const TextLine&) {}
    void operator()(const ArcText&) {}

    const std::string& text() const { return out_; }

private:
    /// The context's path, which is cleared.
    template <class Painted>
    void add_path(const Painted& shape) {
        const CairoPath path(cairo_copy_path(context_));
        check(path->status);
        cairo_new_path(context_);
        const bool fills = shape.fill && shape.fill->opacity > 0;
        const bool strokes = shape.stroke && shape.stroke->width > 0 && shape.stroke->colour.opacity > 0;
        const auto outline = fills || strokes ? outline_of(*path) : std::string();
        if (outline.empty()) return;
        out_ += "<path";
        if (fills)
            append_colour(out_, "fill", *shape.fill);
        else
            out_ += " fill=\"none\"";
        if (strokes) add_stroke(*shape.stroke);
        out_ += " d=\"" + outline + "\"/>\n";
    }

    /// A move that nothing follows, as there is one after every closed part, is left out.
    std::string outline_of(const cairo_path_t& path) const {
        std::string text, move;
        for (int i = 0; i < path.num_data; i += path.data[i].header.length) {
            const auto* data = path.data + i;
            const auto kind = data->header.type;
            if (kind == CAIRO_PATH_MOVE_TO) {
                move = text.empty() ? "M" : " M";
                append_points(move, data + 1, 1);
                continue;
            }
            if (kind != CAIRO_PATH_CLOSE_PATH) text += std::exchange(move, {});
            text += kind == CAIRO_PATH_LINE_TO ? " L" : kind == CAIRO_PATH_CURVE_TO ? " C" : " Z";
            append_points(text, data + 1, data->header.length - 1);
        }
        return text;
    }

    void append_points(std::string& text, const cairo_path_data_t* points, int count) const {
        for (int i = 0; i < count; ++i)
            for (const double number : {points[i].point.x, points[i].point.y}) {
                text += ' ';
                append_number(text, number, decimals_);
            }
    }

    void add_stroke(const Stroke& stroke) {
        append_attribute(out_, "stroke-width", stroke.width, 4);
        if (stroke.round) out_ += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        append_colour(out_, "stroke", stroke.colour);
        for (std::size_t i = 0; i < stroke.dash.size(); ++i) {
            out_ += i == 0 ? " stroke-dasharray=\"" : ",";
            append_number(out_, stroke.dash[i], 4);
        }
        if (!stroke.dash.empty()) out_ += '"';
        out_ += " stroke-miterlimit=\"10\"";
    }

    int decimals_;
    cairo_t* context_;
    std::string out_;
};

}  // namespace

std::string svg_paths(const Scene& scene, const SvgOptions& options) {
    // Paths need a context, and that some surface, on which nothing is drawn.
    const CairoSurface nothing(cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1));
    check(cairo_surface_status(nothing.get()));
    const CairoContext context(cairo_create(nothing.get()));
    check(cairo_status(context.get()));
    PathWriter writer(options, context.get());
    writer.add_paper(scene);
    for (const auto& shape : scene.shapes) std::visit(writer, shape);
    return fmt::format("<g id=\"{}-shapes1\">\n{}</g>\n", options.id_prefix, writer.text());
}

}  // namespace socratic
