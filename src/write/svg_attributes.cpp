// SPDX-License-Identifier: MIT
#include "write/svg_attributes.hpp"
#include "write/xml.hpp"

namespace socratic {

void append_attribute(std::string& out, std::string_view name, double value, int decimals) {
    out += ' ';
    out += name;
    out += "=\"";
    append_number(out, value, decimals);
    out += '"';
}

void append_colour(std::string& out, std::string_view name, const Colour& colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += ' ';
    out += name;
    out += "=\"#";
    for (const auto part : {colour.red, colour.green, colour.blue}) {
        out += digits[part >> 4U];
        out += digits[part & 15U];
    }
    out += '"';
    if (colour.opacity < 1)
        append_attribute(out, name == "fill" ? "fill-opacity" : "stroke-opacity", colour.opacity, 4);
}

}  // namespace socratic
