// SPDX-License-Identifier: MIT
#include "layout/scaled.hpp"

namespace socratic {
namespace {

struct Scaler {
    double factor;
    void operator()(Point& point) const {
        point.x *= factor;
        point.y *= factor;
    }
    void operator()(std::optional<Stroke>& stroke) const {
        if (!stroke) return;
        stroke->width *= factor;
        for (auto& length : stroke->dash) length *= factor;
    }
    void operator()(Lines& lines) const {
        for (auto& part : lines.parts)
            for (auto& point : part) (*this)(point);
        (*this)(lines.stroke);
    }
    void operator()(Arc& arc) const {
        (*this)(arc.centre);
        arc.radius *= factor;
        (*this)(arc.stroke);
    }
    void operator()(Bar& bar) const {
        (*this)(bar.middle);
        bar.width *= factor;
        bar.height *= factor;
        bar.corner *= factor;
        (*this)(bar.stroke);
    }
    void operator()(TextLine& line) const {
        (*this)(line.at);
        line.style.size *= factor;
        line.width *= factor;
    }
    void operator()(ArcText& text) const {
        (*this)(text.centre);
        text.radius *= factor;
        text.style.size *= factor;
        text.tracking *= factor;
        text.width *= factor;
    }
};

}  // namespace

Block scaled(const Scene& scene, double factor) {
    Block block;
    block.width = scene.width * factor;
    block.height = scene.height * factor;
    for (auto shape : scene.shapes) {
        std::visit(Scaler{factor}, shape);
        block.shapes.push_back(std::move(shape));
    }
    return block;
}

}  // namespace socratic
