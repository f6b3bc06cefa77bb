// SPDX-License-Identifier: MIT
#include "draw/code_points.hpp"
#include <glib.h>

namespace socratic {

std::u32string code_points(std::string_view text) {
    std::u32string result;
    const char* end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) result += g_utf8_get_char(at);
    return result;
}

std::string utf8(char32_t character) {
    char bytes[6];
    return {bytes, static_cast<std::size_t>(g_unichar_to_utf8(character, bytes))};
}

}  // namespace socratic
