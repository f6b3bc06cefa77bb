// SPDX-License-Identifier: MIT
#include "layout/wheel.hpp"
#include <algorithm>
#include "base/problem.hpp"
#include "layout/compose.hpp"
#include "layout/marks.hpp"
#include "layout/small_multiples.hpp"
#include "layout/texts.hpp"
#include "layout/wheel_parts.hpp"

namespace socratic {
namespace {

void draw_wheel(const Canvas& canvas, const Picture& picture) {
    const auto& layers = picture.layers.list;
    const auto spread = picture.subject.options.spread;
    for (const auto& layer : layers) {
        if (!shows_spread(layer)) continue;
        if (spread == SpreadMark::bars) draw_spread_bars(canvas, layer);
        if (layer.side == 0)
            draw_tint(canvas, layer);  // two areas would look like an overlap that means something
    }
    const double number_turn = find_number_turn(canvas, layers);
    draw_rings(canvas, number_turn);
    draw_ring_numbers(canvas, number_turn, layers);
    draw_section_arcs(canvas, picture.spokes);
    for (const auto& layer : layers)
        if (shows_spread(layer) && spread == SpreadMark::dots) draw_spread_dots(canvas, layer);
    draw_layers(canvas, layers);
}

Scene page_with_wheel(const Picture& picture) {
    const auto& subject = picture.subject;
    const auto& page = picture.page;
    const auto attempts = wheel_attempts(picture);
    Scene scene;
    draw_fitted_wheel(scene, picture,
                      fit_page(subject.ruler, page, attempts, {page.body, has_section_arcs(picture.spokes)}));
    return scene;
}

}  // namespace

void draw_fitted_wheel(Scene& scene, const Picture& picture, FittedPage fitted) {
    const auto& subject = picture.subject;
    const auto& page = picture.page;
    for (const auto& spoke : picture.spokes.list) fitted.fit.dial.spokes.push_back(spoke.bounds);
    put(scene, fitted.composition);
    // Lines and markers are lighter on a small wheel.
    const double lighter = std::clamp(fitted.fit.dial.radius / (110 * page.unit), 0.6, 1.0);
    const Canvas canvas{scene,         fitted.fit.dial,     subject.theme,   subject.ruler,
                        subject.words, page.unit * lighter, fitted.fit.small};
    draw_wheel(canvas, picture);
    draw_labels(scene, subject.ruler, subject.theme, page, fitted.attempt->naming, fitted.fit);
}

Scene layout_wheel(const Scores& scores, const Questionnaire& questionnaire, const Words& words,
                   const WheelOptions& options, const Measure& measure) {
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(measure, options.memory ? options.memory : make_layout_memory());
    const Subject subject{scores, questionnaire, words, options, theme, ruler};
    const auto page = plan_page(options.size, theme);
    const auto spokes = spokes_of(questionnaire, words, options.language,
                                  options.questions ? SpokesFor::questions : SpokesFor::dimensions);
    if (spokes.list.empty()) throw Failure("the questionnaire has no dimension to draw");
    const auto layers = choose_layers(subject, spokes);
    const Picture picture{subject, page, spokes, layers};
    const auto of_people = std::count_if(layers.list.begin(), layers.list.end(), is_of_people);
    auto scene = of_people > 3 ? small_multiples(picture) : page_with_wheel(picture);
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = theme.paper;
    scene.language = options.language;
    scene.title = title_of(picture);
    scene.description = description_of(picture);
    return scene;
}

}  // namespace socratic
