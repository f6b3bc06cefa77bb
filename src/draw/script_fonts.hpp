// SPDX-License-Identifier: MIT
// Which Noto font has the characters that Noto Sans itself lacks.
#pragma once
#include <string_view>
#include <vector>

namespace socratic {

/// Font file names without weight, e.g. "NotoSansArabic", most likely first; empty for characters of
/// scripts we ship no font for (Chinese, Japanese, Korean).
std::vector<std::string_view> script_fonts(char32_t character);

}  // namespace socratic
