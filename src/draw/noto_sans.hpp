// SPDX-License-Identifier: MIT
// Noto Sans for text that needs no help from Pango: letters from left to right, one after another.
#pragma once
#include <hb.h>
#include <array>
#include <memory>
#include <string_view>
#include "draw/handle.hpp"
#include "draw/shaped_text.hpp"

namespace socratic {

/// Regular, bold, italic, bold italic; each file is opened when first asked for.
class NotoSans {
public:
    /// Throws a Failure that says what to install when the font is not there.
    NotoSans();

    /// The text as glyphs; nothing when the font lacks a character, or where the rules of the script
    /// ask for more than this: right to left, joined letters, marks that order themselves.
    bool shape(ShapedText& shaped, std::string_view text, int face);

private:
    struct Face {
        std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>> letters;
        CairoFontFace outlines;
    };
    const Face& face(int number);

    std::array<Face, 4> faces_;
    std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_destroy>> buffer_;
};

}  // namespace socratic
