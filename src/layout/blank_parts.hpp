// SPDX-License-Identifier: MIT
// The parts of what is for the wall: the blank wheel, the poster of a spectrum.
#pragma once
#include <string>
#include "layout/block.hpp"
#include "layout/marks.hpp"
#include "layout/page.hpp"
#include "layout/wheel.hpp"

namespace socratic {

/// Everything a blank wheel is made from.
struct Blank {
    const Questionnaire& questionnaire;
    const Words& words;
    const BlankOptions& options;
    const Theme& theme;
    const Ruler& ruler;
    const Page& page;
    std::string said(std::string_view key) const { return typeset(words, socratic::words(words, key)); }
    std::string said(const Text& text) const { return typeset(words, in(text, options.language)); }

    /// Of a dimension; the questionnaire's for what it does not know.
    const Scale& scale_of(const std::string& dimension) const;
    /// True when all dimensions have the same levels by the same names.
    bool has_one_scale() const;
};

/// What is asked, and lines for organisation, date and number of people.
Block title_of_blank(const Blank& blank, double width);

/// The meaning of each level, of each scale when there are several, and how to mark the wheel.
Block meanings_of_levels(const Blank& blank, double width);

/// How to mark the wheel, where there is no room for more.
Block how_to_mark(const Blank& blank, double width);

/// Rings or ticks with the numbers and names of the levels, and a place for a dot at every crossing.
void draw_blank_wheel(const Canvas& canvas, const Blank& blank, const Spokes& spokes);

}  // namespace socratic
