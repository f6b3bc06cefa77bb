// SPDX-License-Identifier: MIT
#include "layout/layers_compared.hpp"
#include "layout/marks.hpp"
#include "layout/rounds_wheel.hpp"
#include "layout/wheel_parts.hpp"

namespace socratic {
namespace {

/// The key at the foot of the box, the wheel above.
std::optional<Composition> compose_within(const Box& box, const PageTexts& texts, double gap) {
    Composition out;
    out.room.box = box;
    out.room.may_shift = true;
    if (!texts.key) return out;
    auto key = texts.key(box.width());
    out.room.box.bottom -= key.height + gap;
    if (out.room.box.height() < box.height() / 2) return {};
    const Point at{box.left, box.bottom - key.height};
    out.texts.emplace_back(std::move(key), at);
    return out;
}

}  // namespace

FigurePlan plan_wheel(const Picture& picture, double width) {
    const double unit = picture.page.unit;
    FigurePlan plan;
    plan.least = std::min(0.46 * width, 205 * unit);
    plan.natural = std::min(0.8 * width, 400 * unit);
    plan.draw = [&picture, unit](Scene& scene, const Box& box) {
        auto attempts = wheel_attempts(picture);
        // Ids that nothing explains are for a page of its own.
        const bool is_alone = box.height() > 0.5 * picture.page.height;
        if (!is_alone) std::erase_if(attempts, [](const Attempt& attempt) { return attempt.has_bare_ids; });
        const auto composer = [&](const PageTexts& texts) { return compose_within(box, texts, 12 * unit); };
        auto fitted = fit_attempts(picture.subject.ruler, picture.page, attempts, composer,
                                   {picture.page.body, has_section_arcs(picture.spokes)});
        if (!fitted) return false;
        draw_fitted_wheel(scene, picture, std::move(*fitted));
        return true;
    };
    return plan;
}

Scene layout_rounds_wheel(const FigureSource& source, const WheelOptions& asked) {
    return draw_alone(source, asked,
                      {[](const Layers& compared, const Theme& theme) {
                           return layers_on_one_wheel(compared, most_on_one_wheel, theme);
                       },
                       plan_wheel});
}

}  // namespace socratic
