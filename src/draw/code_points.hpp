// SPDX-License-Identifier: MIT
// Text as numbers of characters and back.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// The text must be valid UTF-8.
std::u32string code_points(std::string_view text);

std::string utf8(char32_t character);

}  // namespace socratic
