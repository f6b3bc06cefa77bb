// SPDX-License-Identifier: MIT
#include "draw/font_face.hpp"
#include <cairo-ft.h>

namespace socratic {
namespace {

/// Each font file has a FreeType of its own, so that threads need not share one.
struct OpenFont {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    ~OpenFont() {
        if (face != nullptr) FT_Done_Face(face);
        if (library != nullptr) FT_Done_FreeType(library);
    }
    OpenFont() = default;
    OpenFont(const OpenFont&) = delete;
    OpenFont& operator=(const OpenFont&) = delete;
};

void close(void* font) { delete static_cast<OpenFont*>(font); }

}  // namespace

CairoFontFace open_font_face(const std::string& path) {
    auto font = std::make_unique<OpenFont>();
    if (FT_Init_FreeType(&font->library) != 0 ||
        FT_New_Face(font->library, path.c_str(), 0, &font->face) != 0)
        return nullptr;
    CairoFontFace result(cairo_ft_font_face_create_for_ft_face(font->face, FT_LOAD_NO_HINTING));
    check(cairo_font_face_status(result.get()));
    static const cairo_user_data_key_t key{};
    check(cairo_font_face_set_user_data(result.get(), &key, font.get(), close));
    font.release();  // NOLINT(bugprone-unused-return-value): cairo closes it
    return result;
}

}  // namespace socratic
