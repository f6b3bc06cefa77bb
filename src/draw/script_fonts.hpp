// SPDX-License-Identifier: MIT
// Which Noto font has the characters that Noto Sans itself lacks.
#pragma once
#include <string_view>
#include <vector>

namespace socratic {

/// File names without weight and ending, as "NotoSansArabic", of the fonts that may have the character;
/// none for scripts we know no font for, as Chinese.
std::vector<std::string_view> script_fonts(char32_t character);

/// Fonts of arrows, signs and pictures, added together.
const std::vector<std::string_view>& symbol_fonts();

}  // namespace socratic
