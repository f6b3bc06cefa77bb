// SPDX-License-Identifier: MIT
#include "draw/code_points.hpp"

namespace socratic {

std::u32string code_points(std::string_view text) {
    std::u32string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            result += byte;
        else if (byte >= 0xF0)
            result += byte & 0x07U;
        else if (byte >= 0xE0)
            result += byte & 0x0FU;
        else if (byte >= 0xC0)
            result += byte & 0x1FU;
        else if (!result.empty())
            result.back() = (result.back() << 6U) | (byte & 0x3FU);
    }
    return result;
}

std::string utf8(char32_t character) {
    const auto rest = [character](unsigned shift) {
        return static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
    };
    if (character < 0x80) return {static_cast<char>(character)};
    if (character < 0x800) return {static_cast<char>(0xC0U | (character >> 6U)), rest(0)};
    if (character < 0x10000) return {static_cast<char>(0xE0U | (character >> 12U)), rest(6), rest(0)};
    return {static_cast<char>(0xF0U | (character >> 18U)), rest(12), rest(6), rest(0)};
}

}  // namespace socratic
