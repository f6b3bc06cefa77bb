// SPDX-License-Identifier: MIT
// A font file for cairo, by FreeType alone: fontconfig is not asked.
#pragma once
#include <string>
#include "draw/handle.hpp"

namespace socratic {

/// Nothing when the file is no font. The file is let go with the last reference cairo keeps.
CairoFontFace open_font_face(const std::string& path);

}  // namespace socratic
