// SPDX-License-Identifier: MIT
#include "draw/pango_shaper.hpp"
#include <algorithm>
#include "base/problem.hpp"
#include "draw/glyph_runs.hpp"

namespace socratic {
namespace {

/// Large, so that Pango's rounding of positions to 1/1024 is of no account.
constexpr double shaping_size = 128;

PangoDescription describe(const std::string& families, int face) {
    PangoDescription description(pango_font_description_new());
    pango_font_description_set_family(description.get(), families.c_str());
    pango_font_description_set_absolute_size(description.get(), shaping_size * PANGO_SCALE);
    pango_font_description_set_weight(description.get(),
                                      (face & 1) != 0 ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(description.get(),
                                     (face & 2) != 0 ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return description;
}

GHandle<PangoLayout> make_layout(PangoContext* context) {
    GHandle<PangoLayout> layout(pango_layout_new(context));
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    const PangoAttributes attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("liga=0,clig=0"));
    pango_layout_set_attributes(layout.get(), attributes.get());
    return layout;
}

}  // namespace

PangoShaper::PangoShaper() : layout_(make_layout(fonts_.context())) {}

void PangoShaper::use_face(int face) {
    if (face == layout_face_) return;
    if ((face & 2) != 0) fonts_.add_italics();
    pango_layout_set_font_description(layout_.get(), describe(fonts_.families(), face).get());
    layout_face_ = face;
}

const PangoShaper::Face& PangoShaper::keep_face(PangoFont* font) {
    auto& face = faces_[font];
    if (!face.font) {
        auto* scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
        if (scaled == nullptr) throw Failure("a font could not be loaded");
        face.outlines.reset(cairo_font_face_reference(cairo_scaled_font_get_font_face(scaled)));
        const PangoDescription description(pango_font_describe(font));
        face.family = pango_font_description_get_family(description.get());
        face.font.reset(static_cast<PangoFont*>(g_object_ref(font)));
    }
    return face;
}

ShapedText PangoShaper::shape(std::string_view text, int face) {
    ShapedText shaped;
    if (fonts_.add_fonts_for(text)) layout_face_ = -1;
    use_face(face);
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout_.get(), 0);
    shaped.right_to_left = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;
    double pen = 0;
    for (GSList* at = line->runs; at != nullptr; at = at->next) {
        const auto& item = *static_cast<const PangoGlyphItem*>(at->data);
        GlyphRun run;
        const auto& face_used = keep_face(item.item->analysis.font);
        run.face = face_used.outlines.get();
        auto& families = shaped.families;
        if (face_used.family != "Noto Sans" &&
            std::find(families.begin(), families.end(), face_used.family) == families.end())
            families.push_back(face_used.family);
        pen = fill_run(run, item, text, pen, shaping_size * PANGO_SCALE);
        shaped.in_one_piece = shaped.in_one_piece || run.backward || letters_join(item);
        shaped.runs.push_back(std::move(run));
    }
    shaped.width = pen;
    return shaped;
}

}  // namespace socratic
