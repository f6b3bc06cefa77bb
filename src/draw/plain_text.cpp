// SPDX-License-Identifier: MIT
#include "draw/plain_text.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

[[noreturn]] void refuse(std::string_view text, const std::string& what) {
    throw Failure(fmt::format("a text of the picture has {}: '{}'", what, printable(text)),
                  "take it out of the file the text comes from");
}

}  // namespace

void require_plain(std::string_view text, bool lines) {
    const auto is_usual = [](char c) { return c >= ' ' && c <= '~'; };
    if (std::all_of(text.begin(), text.end(), is_usual)) return;
    bool ascii = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && !(lines && byte == '\n')) || byte == 0x7F)
            refuse(text, fmt::format("the control character U+{:04X}", byte));
        ascii = ascii && byte < 0x80;
    }
    if (ascii) return;
    if (find_invalid_utf8(text)) refuse(text, "bytes that are not UTF-8");
    for (const auto point : split_code_points(text)) {
        if (point.size() == 2 && point[0] == '\xC2' && static_cast<unsigned char>(point[1]) < 0xA0)
            refuse(text, fmt::format("the control character U+{:04X}", static_cast<unsigned char>(point[1])));
        if (point == "\xEF\xBF\xBE" || point == "\xEF\xBF\xBF") refuse(text, "a noncharacter");
    }
}

}  // namespace socratic
