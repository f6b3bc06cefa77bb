// SPDX-License-Identifier: MIT
// The best-balanced breaks of a name into one, two, three … lines.
#pragma once
#include <string>
#include <vector>
#include "layout/ruler.hpp"

namespace socratic {

struct Wrap {
    std::vector<std::string> lines;
    std::vector<double> ems;  ///< the measured width of each line
    double width = 0;         ///< of the widest line, its words added up, in em
    bool ends_badly = false;  ///< a line ends in a small word
};

/// How a text may be broken.
struct WrapRules {
    bool bold = true;
    int most_lines = 3;
    double widest_word = 0;  ///< in em; wider words are broken with a visible hyphen; 0: never
};

/// One wrap for each number of lines that is possible, fewest lines first. Lines are as narrow and as
/// even as possible, and do not end in a small word such as "and" when that can be helped. Kept in the
/// ruler's memory; valid until the next call.
const std::vector<Wrap>& wraps_of(const Ruler& ruler, std::string_view text, const WrapRules& rules);

}  // namespace socratic
