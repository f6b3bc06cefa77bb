// SPDX-License-Identifier: MIT
// One line of text as glyphs, at size 1: multiply lengths by the size in points.
#pragma once
#include <cairo.h>
#include <string>
#include <vector>

namespace socratic {

/// Glyphs of one font, in the order of the page from left to right.
struct GlyphRun {
    cairo_font_face_t* face = nullptr;           ///< owned by the Shaper
    std::string text;                            ///< what the glyphs stand for
    std::vector<cairo_glyph_t> glyphs;           ///< pen positions from the start of the line, y down
    std::vector<double> advances;                ///< of each glyph
    std::vector<cairo_text_cluster_t> clusters;  ///< which bytes of the text belong to which glyphs
    bool backward = false;                       ///< right to left: clusters count glyphs from the end
};

struct ShapedText {
    double width = 0;
    bool right_to_left = false;  ///< the whole line, by its first strong character
    bool in_one_piece = false;   ///< its letters join, or run from right to left: never taken apart
    std::vector<GlyphRun> runs;
    std::vector<std::string> families;  ///< fonts beside Noto Sans, each once
};

}  // namespace socratic
