// SPDX-License-Identifier: MIT
// Text -> glyphs, each text once.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "draw/fonts.hpp"
#include "draw/shaped_text.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Widths and glyphs do not depend on the size (nothing is hinted), so a text is shaped once for all
/// sizes. Ligatures are off, so that widths agree between formats and text can be copied letter by
/// letter. Not for two threads at once.
class Shaper {
public:
    Shaper();

    /// Valid until the next call. Throws a Failure for control characters and invalid UTF-8.
    const ShapedText& shape(std::string_view text, const TextStyle& style);
    double width(std::string_view text, const TextStyle& style) {
        return shape(text, style).width * style.size;
    }
    const std::vector<std::string>& missing_characters() const { return fonts_.missing_characters(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Cache = std::unordered_map<std::string, ShapedText, Hash, std::equal_to<>>;

    void fill(ShapedText& shaped, std::string_view text, int face);
    void use_face(int face);
    cairo_font_face_t* keep_face(PangoFont* font);

    Fonts fonts_;
    GHandle<PangoLayout> layout_;
    int layout_face_ = -1;
    Cache cache_[4];  // regular, bold, italic, bold italic
    std::unordered_map<PangoFont*, CairoFontFace> faces_;
    std::vector<GHandle<PangoFont>> kept_fonts_;  // so that no two fonts share an address over time
};

}  // namespace socratic
