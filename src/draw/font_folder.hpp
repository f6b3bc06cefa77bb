// SPDX-License-Identifier: MIT
// Where the font files are.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// The environment variable SOCRATIC_WHEEL_FONTS when set, else the folder chosen when the program was
/// built (Debian's package fonts-noto-core).
std::string font_folder();

/// The path of "NotoSans-Regular" and the like.
std::string font_file(std::string_view name);

/// Throws the Failure that says what to install.
[[noreturn]] void fail_without_font(std::string_view name);

}  // namespace socratic
