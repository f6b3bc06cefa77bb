// SPDX-License-Identifier: MIT
#include "write/xml.hpp"
#include <charconv>
#include "draw/plain_text.hpp"

namespace socratic {

std::string xml_escaped(std::string_view text) {
    require_plain(text, true);
    std::string out;
    out.reserve(text.size());
    for (const char c : text) switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    return out;
}

void append_number(std::string& out, double value, int decimals) {
    char digits[64];
    const auto result =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
    std::string_view text(digits, static_cast<std::size_t>(result.ptr - digits));
    if (text.find('.') != std::string_view::npos) {
        while (text.back() == '0') text.remove_suffix(1);
        if (text.back() == '.') text.remove_suffix(1);
    }
    out += text == "-0" ? "0" : text;
}

}  // namespace socratic
