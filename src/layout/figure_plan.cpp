// SPDX-License-Identifier: MIT
#include "layout/figure_plan.hpp"
#include <fmt/format.h>
#include "base/problem.hpp"
#include "layout/layers_compared.hpp"

namespace socratic {

namespace {

Scene scene_of_figure(const Picture& picture, const FigurePlan& plan, std::string_view title) {
    const double gap = 14 * picture.page.unit;
    const auto legend = legend_block(picture, picture.page.width);
    const double below = legend.empty() ? 0 : legend.height + gap;
    auto page = picture.page;
    if (page.height == 0) page.height = plan.natural + below;
    Scene scene;
    const Box box{0, 0, page.width, page.height - below};
    if (box.height() < plan.least || !plan.draw(scene, box))
        throw Failure(fmt::format("a figure does not fit on {:.0f} x {:.0f} points", page.width, page.height),
                      "choose larger paper with '--size', or fewer rounds with '--round'");
    put(scene, legend, {0, page.height - legend.height});
    describe(scene, {picture.subject, page, picture.spokes, picture.layers}, title);
    return scene;
}

}  // namespace

Page plan_figure_page(const PageSize& size, const Theme& theme) {
    Page page{.width = size.width, .height = size.height};
    page.title = 20 * theme.text_scale;
    page.body = 10 * theme.text_scale;
    page.small = 8 * theme.text_scale;
    page.line = page.body * 1.5;
    page.small_line = page.small * 1.5;
    return page;
}

WheelOptions options_of_comparison(const FigureSource& source, WheelOptions options) {
    if (source.comparison != nullptr && source.comparison->intervals) options.spread = SpreadMark::none;
    return options;
}

void describe(Scene& scene, const Picture& picture, std::string_view title) {
    scene.width = picture.page.width;
    scene.height = picture.page.height;
    scene.paper = picture.subject.theme.paper;
    scene.language = picture.subject.options.language;
    scene.title = title_of(picture, title);
    scene.description = description_of(picture);
}

Scene draw_alone(const FigureSource& source, const WheelOptions& asked, const FigureParts& parts) {
    const auto options = options_of_comparison(source, asked);
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(source.measure);
    const Subject subject{source.scores, source.questionnaire, source.words, options, theme, ruler};
    const auto page = plan_figure_page(options.size, theme);
    const auto spokes =
        spokes_of(source.questionnaire, source.words, options.language, SpokesFor::dimensions);
    const auto layers = parts.choose(layers_compared(subject, spokes, source.comparison), theme);
    const Picture picture{subject, page, spokes, layers};
    return scene_of_figure(picture, parts.plan(picture, page.width), parts.title);
}

}  // namespace socratic
