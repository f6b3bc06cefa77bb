// SPDX-License-Identifier: MIT
#include "report/markdown_entity.hpp"
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace socratic {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> named{{{"amp", "&"},
                                                                               {"lt", "<"},
                                                                               {"gt", ">"},
                                                                               {"quot", "\""},
                                                                               {"apos", "'"},
                                                                               {"nbsp", "\u00A0"},
                                                                               {"ndash", "\u2013"},
                                                                               {"mdash", "\u2014"},
                                                                               {"hellip", "\u2026"},
                                                                               {"middot", "\u00B7"}}};

std::string as_utf8(std::uint32_t point) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xC0 | (point >> 6)), tail(0)};
    if (point < 0x10000) return {static_cast<char>(0xE0 | (point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (point >> 18)), tail(12), tail(6), tail(0)};
}

/// A character that a text may hold: no control character, no half of a pair.
bool is_character(std::uint32_t point) {
    return point >= 0x20 && (point < 0x7F || point > 0x9F) && (point < 0xD800 || point > 0xDFFF) &&
           point <= 0x10FFFF;
}

}  // namespace

std::string decoded_entity(std::string_view entity) {
    const auto inner = entity.size() > 2 ? entity.substr(1, entity.size() - 2) : std::string_view();
    for (const auto& [name, character] : named)
        if (inner == name) return std::string(character);
    if (inner.starts_with('#')) {
        const bool is_hexadecimal = inner.size() > 1 && (inner[1] == 'x' || inner[1] == 'X');
        const auto digits = inner.substr(is_hexadecimal ? 2 : 1);
        std::uint32_t point = 0;
        const auto* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, point, is_hexadecimal ? 16 : 10);
        if (error == std::errc() && stop == end && is_character(point)) return as_utf8(point);
    }
    return std::string(entity);
}

}  // namespace socratic
