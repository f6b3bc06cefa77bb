// SPDX-License-Identifier: MIT
#include "draw/glyph_runs.hpp"
#include <glib.h>

namespace socratic {
namespace {

/// Bytes and glyphs of each cluster in the order of the text. Glyphs are in the order of the page, so
/// for right-to-left text they are counted from the end.
void fill_clusters(GlyphRun& run, const PangoGlyphItem& item) {
    const int count = item.glyphs->num_glyphs;
    const int* starts = item.glyphs->log_clusters;
    const auto at = [&](int logical) { return starts[run.backward ? count - 1 - logical : logical]; };
    for (int i = 0; i < count;) {
        int next = i + 1;
        while (next < count && at(next) == at(i)) ++next;
        const int end = next < count ? at(next) : item.item->length;
        run.clusters.push_back({end - at(i), next - i});
        i = next;
    }
}

}  // namespace

double fill_run(GlyphRun& run, const PangoGlyphItem& item, std::string_view text, double pen, double units) {
    const auto* glyphs = item.glyphs;
    run.text =
        text.substr(static_cast<std::size_t>(item.item->offset), static_cast<std::size_t>(item.item->length));
    run.backward = item.item->analysis.level % 2 == 1;
    run.glyphs.reserve(static_cast<std::size_t>(glyphs->num_glyphs));
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        const auto& info = glyphs->glyphs[i];
        const double advance = info.geometry.width / units;
        unsigned long index = info.glyph;
        if ((info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0) index = 0;  // the font's empty box
        if (info.glyph == PANGO_GLYPH_EMPTY) index = ~0UL;            // cairo draws no glyph of this number
        run.glyphs.push_back({index, pen + info.geometry.x_offset / units, info.geometry.y_offset / units});
        run.advances.push_back(advance);
        pen += advance;
    }
    fill_clusters(run, item);
    return pen;
}

bool letters_join(const PangoGlyphItem& item) {
    switch (static_cast<GUnicodeScript>(item.item->analysis.script)) {
        case G_UNICODE_SCRIPT_COMMON:
        case G_UNICODE_SCRIPT_INHERITED:
        case G_UNICODE_SCRIPT_LATIN:
        case G_UNICODE_SCRIPT_GREEK:
        case G_UNICODE_SCRIPT_CYRILLIC:
        case G_UNICODE_SCRIPT_ARMENIAN:
        case G_UNICODE_SCRIPT_GEORGIAN:
        case G_UNICODE_SCRIPT_ETHIOPIC:
        case G_UNICODE_SCRIPT_TIFINAGH:
        case G_UNICODE_SCRIPT_CANADIAN_ABORIGINAL:
        case G_UNICODE_SCRIPT_THAI:
        case G_UNICODE_SCRIPT_LAO:
            return false;
        default:
            return true;
    }
}

}  // namespace socratic
