// SPDX-License-Identifier: MIT
#include "draw/script_fonts.hpp"
#include <algorithm>
#include <iterator>

namespace socratic {
namespace {

struct Block {
    char32_t first;
    char32_t last;
    std::string_view font;
};

// In the order of code points; blocks as in the Unicode character database.
constexpr Block blocks[] = {
    {0x0530, 0x058F, "NotoSansArmenian"},
    {0x0590, 0x05FF, "NotoSansHebrew"},
    {0x0600, 0x06FF, "NotoSansArabic"},
    {0x0700, 0x074F, "NotoSansSyriac"},
    {0x0750, 0x077F, "NotoSansArabic"},
    {0x0780, 0x07BF, "NotoSansThaana"},
    {0x07C0, 0x07FF, "NotoSansNKo"},
    {0x0870, 0x08FF, "NotoSansArabic"},
    {0x0900, 0x097F, "NotoSansDevanagari"},
    {0x0980, 0x09FF, "NotoSansBengali"},
    {0x0A00, 0x0A7F, "NotoSansGurmukhi"},
    {0x0A80, 0x0AFF, "NotoSansGujarati"},
    {0x0B00, 0x0B7F, "NotoSansOriya"},
    {0x0B80, 0x0BFF, "NotoSansTamil"},
    {0x0C00, 0x0C7F, "NotoSansTelugu"},
    {0x0C80, 0x0CFF, "NotoSansKannada"},
    {0x0D00, 0x0D7F, "NotoSansMalayalam"},
    {0x0D80, 0x0DFF, "NotoSansSinhala"},
    {0x0E00, 0x0E7F, "NotoSansThai"},
    {0x0E80, 0x0EFF, "NotoSansLao"},
    {0x1000, 0x109F, "NotoSansMyanmar"},
    {0x10A0, 0x10FF, "NotoSansGeorgian"},
    {0x1200, 0x139F, "NotoSansEthiopic"},
    {0x1400, 0x167F, "NotoSansCanadianAboriginal"},
    {0x1780, 0x17FF, "NotoSansKhmer"},
    {0x1800, 0x18AF, "NotoSansMongolian"},
    {0x18B0, 0x18FF, "NotoSansCanadianAboriginal"},
    {0x1C90, 0x1CBF, "NotoSansGeorgian"},
    {0x2C80, 0x2CFF, "NotoSansCoptic"},
    {0x2D00, 0x2D2F, "NotoSansGeorgian"},
    {0x2D30, 0x2D7F, "NotoSansTifinagh"},
    {0x2D80, 0x2DDF, "NotoSansEthiopic"},
    {0xA8E0, 0xA8FF, "NotoSansDevanagari"},
    {0xAB00, 0xAB2F, "NotoSansEthiopic"},
    {0xFB13, 0xFB17, "NotoSansArmenian"},
    {0xFB1D, 0xFB4F, "NotoSansHebrew"},
    {0xFB50, 0xFDFF, "NotoSansArabic"},
    {0xFE70, 0xFEFF, "NotoSansArabic"},
    {0x1E900, 0x1E95F, "NotoSansAdlam"},
};

}  // namespace

const std::vector<std::string_view>& symbol_fonts() {
    static const std::vector<std::string_view> fonts{"NotoSansSymbols", "NotoSansSymbols2", "NotoSansMath"};
    return fonts;
}

std::vector<std::string_view> script_fonts(char32_t character) {
    const auto after = std::upper_bound(std::begin(blocks), std::end(blocks), character,
                                        [](char32_t c, const Block& block) { return c < block.first; });
    if (after != std::begin(blocks) && character <= std::prev(after)->last) return {std::prev(after)->font};
    if ((character >= 0x2000 && character < 0x2C00) || (character >= 0x1F000 && character < 0x20000))
        return symbol_fonts();
    return {};
}

}  // namespace socratic
