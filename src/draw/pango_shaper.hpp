// SPDX-License-Identifier: MIT
// Text -> glyphs by Pango, which knows the rules of every script.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "draw/pango_handle.hpp"
#include "draw/script_font_set.hpp"
#include "draw/shaped_text.hpp"

namespace socratic {

class PangoShaper {
public:
    PangoShaper();
    ShapedText shape(std::string_view text, int face);
    const std::vector<std::string>& missing_characters() const { return fonts_.missing_characters(); }

private:
    void use_face(int face);
    struct Face {
        CairoFontFace outlines;
        std::string family;
        GHandle<PangoFont> font;  // kept, so that no two fonts share an address over time
    };
    const Face& keep_face(PangoFont* font);

    ScriptFontSet fonts_;
    GHandle<PangoLayout> layout_;
    int layout_face_ = -1;
    std::unordered_map<PangoFont*, Face> faces_;
};

}  // namespace socratic
