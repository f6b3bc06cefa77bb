// SPDX-License-Identifier: MIT
#include "draw/noto_sans.hpp"
#include <doctest/doctest.h>
#include <string>

using namespace socratic;

namespace {

bool is_simple(std::string_view text) {
    NotoSans fonts;
    ShapedText shaped;
    return fonts.shape(shaped, text, 0);
}

}  // namespace

TEST_CASE("Latin Greek and Cyrillic with French and German signs need no Pango") {
    for (const auto* text : {"Égalité « des genres » – 3,4 · n\u202f22 … 74\u00a0%", "Größe ẞ „so“",
                             "Ελληνικά ἀρχή", "Політика", "Việt ặ ế", "e\u0301", "5 € – 3 × 4 ± 1", ""})
        CHECK_MESSAGE(is_simple(text), std::string(text));
}

TEST_CASE("other scripts and controls of direction need it") {
    for (const auto* text : {"السياسة", "Հ", "שלום", "नीति", "→", "≤", "−", "a\u202eb", "a\u200fb",
                             "a\u200db", "a\u2066b", "性", "😀", "\ufb01"})
        CHECK_MESSAGE(!is_simple(text), std::string(text));
}
