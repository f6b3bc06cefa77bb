// SPDX-License-Identifier: MIT
// What Pango laid out as glyphs for cairo.
#pragma once
#include <pango/pango.h>
#include <string_view>
#include "draw/shaped_text.hpp"

namespace socratic {

/// Fills all but the face; `pen` is where the run begins, `units` how many Pango units make size 1.
/// Returns where the run ends.
double fill_run(GlyphRun& run, const PangoGlyphItem& item, std::string_view text, double pen, double units);

/// True for scripts whose letters touch or change beside each other, as Arabic and Devanagari.
bool letters_join(const PangoGlyphItem& item);

}  // namespace socratic
