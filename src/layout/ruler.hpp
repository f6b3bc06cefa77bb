// SPDX-License-Identifier: MIT
// Widths of text, each word measured once; and text folded into lines of a given width.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "scene/drawing.hpp"

namespace socratic {

/// Widths grow in proportion to the size (the drawing does not hint), so one measurement serves all sizes.
class Ruler {
public:
    explicit Ruler(const Measure& measure) : measure_(measure) {}
    /// In em: multiply by the size.
    double em(std::string_view text, bool bold) const { return em(text, TextStyle{1, bold, false}); }
    double em(std::string_view text, const TextStyle& style) const;
    double width(std::string_view text, const TextStyle& style) const;

private:
    const Measure& measure_;
    mutable std::unordered_map<std::string, double> known_[4];
};

/// The parts of a text between its ordinary spaces; no-break spaces stay inside.
std::vector<std::string> split_words(std::string_view text);

/// Lines no wider than `width`, broken at ordinary spaces, filled one after the other; a word that is
/// wider by itself is broken with a visible hyphen.
std::vector<std::string> fold(const Ruler& ruler, std::string_view text, const TextStyle& style,
                              double width);

/// A word in pieces no wider than `width`, all but the last ending in a hyphen; never empty.
std::vector<std::string> hyphenate(const Ruler& ruler, std::string_view word, const TextStyle& style,
                                   double width);

/// The text with every ordinary space turned into one that does not break.
std::string unbroken(std::string_view text);

}  // namespace socratic
