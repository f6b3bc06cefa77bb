// SPDX-License-Identifier: MIT
#include "base/display_width.hpp"
#include <algorithm>
#include <iterator>

namespace socratic {
namespace {

struct Range {
    char32_t first, last;
};

/// Combining marks of the scripts our users write, joiners, variation selectors, marks of direction.
constexpr Range no_width[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C2},
    {0x05C4, 0x05C5}, {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC},
    {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED}, {0x0900, 0x0902}, {0x093C, 0x093C},
    {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
    {0x135D, 0x135F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x2060, 0x2064},
    {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};

/// Wide and fullwidth in Unicode Standard Annex 11, neighbouring ranges joined.
constexpr Range double_width[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},
    {0xA960, 0xA97C}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

template <std::size_t n>
bool is_in(char32_t value, const Range (&ranges)[n]) {
    const auto* const found = std::lower_bound(std::begin(ranges), std::end(ranges), value,
                                               [](const Range& range, char32_t v) { return range.last < v; });
    return found != std::end(ranges) && found->first <= value;
}

char32_t decode(std::string_view point) {
    const auto first = static_cast<unsigned char>(point[0]);
    if (point.size() == 1) return first;
    char32_t value = first & (0xFFU >> (point.size() + 1));
    for (const char byte : point.substr(1)) value = value << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return value;
}

}  // namespace

int display_width(std::string_view point) {
    if (point.size() < 2) return static_cast<int>(point.size());
    const auto value = decode(point);
    if (is_in(value, no_width)) return 0;
    return is_in(value, double_width) ? 2 : 1;
}

}  // namespace socratic
