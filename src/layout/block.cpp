// SPDX-License-Identifier: MIT
#include "layout/block.hpp"
#include <algorithm>

namespace socratic {
namespace {

struct Mover {
    Point by;
    void operator()(Point& point) const {
        point.x += by.x;
        point.y += by.y;
    }
    void operator()(Lines& lines) const {
        for (auto& part : lines.parts)
            for (auto& point : part) (*this)(point);
    }
    void operator()(Arc& arc) const { (*this)(arc.centre); }
    void operator()(Bar& bar) const { (*this)(bar.middle); }
    void operator()(TextLine& line) const { (*this)(line.at); }
    void operator()(ArcText& text) const { (*this)(text.centre); }
};

}  // namespace

TextLine text_line(const Ruler& ruler, std::string text, Point at, const LineLook& look, Anchor anchor) {
    const double width = ruler.width(text, look.style);
    return {at, std::move(text), look.style, look.colour, anchor, width, 0, look.role, {}};
}

void add(Block& block, Shape shape) {
    if (const auto* line = std::get_if<TextLine>(&shape)) {
        const auto box = box_of(*line);
        block.width = std::max(block.width, box.right);
        block.height = std::max(block.height, box.bottom);
    }
    block.shapes.push_back(std::move(shape));
}

std::size_t add_paragraph(Block& block, const Ruler& ruler, std::string_view text, const LineLook& look,
                          double width, double gap) {
    const auto lines = fold(ruler, text, look.style, width);
    // The first line of a paragraph stands a line's step below the tails of what is above it.
    double baseline = look.style.size * cap_height;
    if (block.height > 0) baseline = block.height + gap + look.step - look.style.size * descent;
    for (const auto& line : lines) {
        add(block, text_line(ruler, line, {0, baseline}, look));
        baseline += look.step;
    }
    return lines.size();
}

Shape moved(Shape shape, Point by) {
    std::visit(Mover{by}, shape);
    return shape;
}

void put(Block& block, const Block& part, Point top_left) {
    for (auto element : part.elements) {
        element.first += block.shapes.size();
        element.last += block.shapes.size();
        block.elements.push_back(std::move(element));
    }
    for (const auto& shape : part.shapes) block.shapes.push_back(moved(shape, top_left));
    const auto box = box_of(part, top_left);
    block.width = std::max(block.width, box.right);
    block.height = std::max(block.height, box.bottom);
}

void put(Scene& scene, const Block& block, Point top_left) {
    for (auto element : block.elements) {
        element.first += scene.shapes.size();
        element.last += scene.shapes.size();
        scene.elements.push_back(std::move(element));
    }
    for (const auto& shape : block.shapes) scene.shapes.push_back(moved(shape, top_left));
}

Box box_of(const Block& block, Point top_left) {
    return {top_left.x, top_left.y, top_left.x + block.width, top_left.y + block.height};
}

}  // namespace socratic
