// SPDX-License-Identifier: MIT
// Text in several styles, folded into lines.
#pragma once
#include <string>
#include <vector>
#include "layout/ruler.hpp"

namespace socratic {

/// A stretch of text in one style.
struct StyledText {
    std::string text;
    TextStyle style;
    std::size_t source = 0;    ///< which of the stretches it was folded from
    bool begins_line = false;  ///< a new line begins before it, wherever that is
    double width = 0;          ///< of a stretch in a line, as measured, with the space at its end
};

/// The stretches of one line, in reading order; between two, the first ends in the space.
struct RichLine {
    std::vector<StyledText> stretches;
    double width = 0;
};

/// Lines no wider than `width`, broken at ordinary spaces, filled one after the other; a word that is wider
/// by itself is broken with a visible hyphen. A word may go on from one stretch to the next.
std::vector<RichLine> fold_rich(const Ruler& ruler, const std::vector<StyledText>& text, double width);

/// Of the widest word.
double widest_word(const Ruler& ruler, const std::vector<StyledText>& text);

}  // namespace socratic
