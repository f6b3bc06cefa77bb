// SPDX-License-Identifier: MIT
// Pieces of a page that are composed first and put in their place later: title, legend, notes, key.
#pragma once
#include <string>
#include <vector>
#include "layout/ruler.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Shapes about an origin at the top left: the first line's capitals touch y = 0.
struct Block {
    std::vector<Shape> shapes = {};
    double width = 0;
    double height = 0;                   ///< to the last line's tails
    std::vector<Element> elements = {};  ///< as in a scene
    bool empty() const { return shapes.empty(); }
};

/// How the lines of a paragraph look; `step` is from baseline to baseline.
struct LineLook {
    TextStyle style;
    Colour colour;
    double step = 12;
    std::string role;
};

inline constexpr double cap_height = 0.714;  ///< of Noto Sans, in em
inline constexpr double descent = 0.21;

/// One line of text with its baseline at `at`.
TextLine text_line(const Ruler& ruler, std::string text, Point at, const LineLook& look,
                   Anchor anchor = Anchor::start);

/// Adds the text folded to `width` below what is there, `gap` away; returns the number of lines.
std::size_t add_paragraph(Block& block, const Ruler& ruler, std::string_view text, const LineLook& look,
                          double width, double gap = 0);

/// Puts a shape into the block and lets the block grow around a text.
void add(Block& block, Shape shape);

/// The shape, moved.
Shape moved(Shape shape, Point by);

/// Puts the shapes and elements of a part into the block, which grows around it.
void put(Block& block, const Block& part, Point top_left);

void put(Scene& scene, const Block& block, Point top_left);
/// Where the block is once it has been put.
Box box_of(const Block& block, Point top_left);

}  // namespace socratic
