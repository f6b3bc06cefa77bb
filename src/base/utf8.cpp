// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include <algorithm>
#include <array>

namespace socratic {
namespace {

/// The length of the well-formed sequence that begins at `at`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80U) return 1;
    if (first >= 0xC2U && first <= 0xDFU) return continues(1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU) {
        if (!continues(1) || !continues(2)) return 0;
        if (first == 0xE0U && byte(1) < 0xA0U) return 0;  // overlong
        if (first == 0xEDU && byte(1) > 0x9FU) return 0;  // surrogate
        return 3;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        if (!continues(1) || !continues(2) || !continues(3)) return 0;
        if (first == 0xF0U && byte(1) < 0x90U) return 0;  // overlong
        if (first == 0xF4U && byte(1) > 0x8FU) return 0;  // above U+10FFFF
        return 4;
    }
    return 0;
}

bool is_unprintable(std::string_view point) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(point[i]); };
    if (point.size() == 1) return byte(0) < 0x20 || byte(0) >= 0x7F;
    if (point.size() == 2) return (byte(0) == 0xC2 && byte(1) < 0xA0) || point == "\u061C";  // C1 controls
    if (point.size() == 3 && byte(0) == 0xE2 && byte(1) == 0x80)
        return byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE);
    if (point.size() == 3 && byte(0) == 0xE2 && byte(1) == 0x81) return byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return false;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto length = sequence_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

std::vector<std::string_view> split_code_points(std::string_view text) {
    std::vector<std::string_view> points;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = std::max<std::size_t>(1, sequence_length(text, at));
        points.push_back(text.substr(at, length));
        at += length;
    }
    return points;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        at += std::max<std::size_t>(1, sequence_length(text, at));
    return count;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const auto point : split_code_points(text)) {
        if (point == "\t")
            out += ' ';
        else if (is_unprintable(point))
            out += '?';
        else
            out += point;
    }
    return out;
}

bool has_control_characters(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t at) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        };
        const unsigned first = byte(i), second = byte(i + 1), third = byte(i + 2);
        if ((first < 0x20 && first != '\t' && first != '\n') || first == 0x7F) return true;
        if (first == 0xC2 && second < 0xA0) return true;  // U+0080 to U+009F
        if (first == 0xE2 && second == 0x80 && third >= 0xAA && third <= 0xAE) return true;
        if (first == 0xE2 && second == 0x81 && third >= 0xA6 && third <= 0xA9) return true;
    }
    return false;
}

}  // namespace socratic
