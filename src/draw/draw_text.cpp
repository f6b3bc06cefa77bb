// SPDX-License-Identifier: MIT
#include "draw/draw_text.hpp"
#include <cmath>
#include <numbers>
#include "draw/paint.hpp"

namespace socratic {
namespace {

/// The glyphs of a run at a size.
std::vector<cairo_glyph_t> sized(const GlyphRun& run, double size) {
    auto glyphs = run.glyphs;
    for (auto& glyph : glyphs) {
        glyph.x *= size;
        glyph.y *= size;
    }
    return glyphs;
}

void show(cairo_t* context, const GlyphRun& run, double size, Letters letters) {
    if (run.glyphs.empty()) return;
    const auto glyphs = sized(run, size);
    cairo_set_font_face(context, run.face);
    cairo_set_font_size(context, size);
    if (letters == Letters::paths) {
        cairo_new_path(context);
        cairo_glyph_path(context, glyphs.data(), static_cast<int>(glyphs.size()));
        cairo_fill(context);
        return;
    }
    cairo_show_text_glyphs(
        context, run.text.data(), static_cast<int>(run.text.size()), glyphs.data(),
        static_cast<int>(glyphs.size()), run.clusters.data(), static_cast<int>(run.clusters.size()),
        run.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : static_cast<cairo_text_cluster_flags_t>(0));
}

double anchored(Anchor anchor, double width) {
    return anchor == Anchor::start ? 0 : anchor == Anchor::middle ? -width / 2 : -width;
}

/// One cluster of a left-to-right run as a run of its own that begins at 0.
struct Piece {
    GlyphRun run;
    double advance = 0;
};

std::vector<Piece> take_apart(const ShapedText& shaped) {
    std::vector<Piece> pieces;
    double pen = 0;
    for (const auto& run : shaped.runs) {
        std::size_t glyph = 0;
        std::size_t byte = 0;
        for (const auto& cluster : run.clusters) {
            Piece piece;
            piece.run.face = run.face;
            piece.run.text = run.text.substr(byte, static_cast<std::size_t>(cluster.num_bytes));
            piece.run.clusters = {cluster};
            for (int i = 0; i < cluster.num_glyphs; ++i, ++glyph) {
                piece.run.glyphs.push_back(run.glyphs[glyph]);
                piece.run.glyphs.back().x -= pen;
                piece.advance += run.advances[glyph];
            }
            byte += static_cast<std::size_t>(cluster.num_bytes);
            pen += piece.advance;
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

}  // namespace

void draw_text_line(cairo_t* context, const TextLine& line, Shaper& shaper, Letters letters) {
    const auto& shaped = shaper.shape(line.text, line.style);
    set_colour(context, line.colour);
    cairo_save(context);
    cairo_translate(context, line.at.x, line.at.y);
    if (line.turn != 0) cairo_rotate(context, 2 * std::numbers::pi * line.turn);
    cairo_translate(context, anchored(line.anchor, shaped.width * line.style.size), 0);
    for (const auto& run : shaped.runs) show(context, run, line.style.size, letters);
    cairo_restore(context);
}

double middle_turn(const ArcText& text, double width) {
    const double half = width / 2 / (2 * std::numbers::pi * text.radius);
    const double onward = text.inward ? -1 : 1;  // reading goes against the clock under the circle
    if (text.anchor == Anchor::start) return text.turn + onward * half;
    if (text.anchor == Anchor::end) return text.turn - onward * half;
    return text.turn;
}

TextLine straightened(const ArcText& text, double width) {
    const double turn = middle_turn(text, width);
    const double down = text.style.size * cap_height / 2;  // from the circle to the baseline
    TextLine line;
    line.at = polar(text.centre, turn, text.radius + (text.inward ? down : -down));
    line.text = text.text;
    line.style = text.style;
    line.colour = text.colour;
    line.anchor = Anchor::middle;
    line.width = width;
    line.turn = text.inward ? turn + 0.5 : turn;
    line.role = text.role;
    return line;
}

void draw_arc_text(cairo_t* context, const ArcText& text, Shaper& shaper, Letters letters) {
    const auto& shaped = shaper.shape(text.text, text.style);
    const double size = text.style.size;
    if (shaped.in_one_piece) {
        draw_text_line(context, straightened(text, shaped.width * size), shaper, letters);
        return;
    }
    const auto pieces = take_apart(shaped);
    if (pieces.empty()) return;
    const double width = shaped.width * size + text.tracking * static_cast<double>(pieces.size() - 1);
    const double turn_per_point = (text.inward ? -1 : 1) / (2 * std::numbers::pi * text.radius);
    double turn = middle_turn(text, width) - width / 2 * turn_per_point;
    set_colour(context, text.colour);
    for (const auto& piece : pieces) {
        const double advance = piece.advance * size;
        const double middle = turn + advance / 2 * turn_per_point;
        const Point at = polar(text.centre, middle, text.radius);
        cairo_save(context);
        cairo_translate(context, at.x, at.y);
        cairo_rotate(context, 2 * std::numbers::pi * (text.inward ? middle + 0.5 : middle));
        cairo_translate(context, -advance / 2, size * cap_height / 2);
        show(context, piece.run, size, letters);
        cairo_restore(context);
        turn += (advance + text.tracking) * turn_per_point;
    }
}

}  // namespace socratic
