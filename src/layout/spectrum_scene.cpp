// SPDX-License-Identifier: MIT
// A spectrum on a page of its own, and as a figure in somebody else's.
#include "base/problem.hpp"
#include "layout/figure_plan.hpp"
#include "layout/spectrum.hpp"
#include "layout/spectrum_figure.hpp"

namespace socratic {
namespace {

// In points, around a figure.
constexpr double title_gap = 12, text_gap = 12;
constexpr double heads_of_figure = 48;  ///< the names of the levels, in three lines at most

/// Without layers asked for, the newest answers alone: earlier rounds have grids of their own when asked for.
void keep_newest(Layers& layers) {
    const auto* leading = find_leading(layers);
    const auto round = leading == nullptr ? 0 : leading->round;
    std::erase_if(layers.list,
                  [&](const Layer& layer) { return is_of_people(layer) && layer.round != round; });
}

/// The texts above and below each other, from edge to edge.
Composition compose_figure(const Page& page, const PageTexts& texts) {
    Composition out;
    auto title = texts.title(page.width);
    double top = title.height + title_gap;
    out.texts.emplace_back(std::move(title), Point{0, 0});
    double bottom = page.height;
    for (const auto* maker : {&texts.notes, &texts.legend, &texts.key}) {
        if (!*maker) continue;
        auto block = (*maker)(page.width);
        if (block.empty()) continue;
        bottom -= block.height;
        out.texts.emplace_back(std::move(block), Point{0, bottom});
        bottom -= text_gap;
    }
    out.room.box = {0, top, page.width, bottom};
    return out;
}

Scene draw_scene(const Picture& picture, const SpectrumPanels& panels, const Composer& composer) {
    const auto& [subject, page, spokes, layers] = picture;
    auto scene = draw_spectrum(picture, panels, composer);
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = subject.theme.paper;
    scene.language = subject.options.language;
    scene.title = title_of(picture, "spectrum.title");
    scene.description = describe_spectrum(picture, panels);
    return scene;
}

const Theme& theme_of(const WheelOptions& options) {
    return options.theme != nullptr ? *options.theme : themes().front();
}

/// Calls `draw` with the picture of the page and its panels.
template <class Draw>
Scene with_picture(const FigureSource& source, const WheelOptions& options, Page page, Draw&& draw) {
    const auto& theme = theme_of(options);
    const Ruler ruler(source.measure);
    const Subject subject{source.scores, source.questionnaire, source.words, options, theme, ruler};
    const auto spokes =
        spokes_of(source.questionnaire, source.words, options.language, SpokesFor::dimensions);
    if (spokes.list.empty()) throw Failure("the questionnaire has no dimension to draw");
    auto layers = choose_layers(subject, spokes);
    if (options.layers.empty() && options.by.empty()) keep_newest(layers);
    const Picture picture{subject, page, spokes, layers};
    const auto panels = spectrum_panels(picture);
    if (panels.list.empty()) throw Failure("there are no answers to draw", "name a round with answers");
    return draw(picture, page, panels);
}

}  // namespace

Scene layout_spectrum(const Scores& scores, const Questionnaire& questionnaire, const Words& words,
                      const WheelOptions& options, const Measure& measure) {
    auto page = plan_page(options.size, theme_of(options));
    if (page.arrangement == Arrangement::corners) page.arrangement = Arrangement::stacked;
    return with_picture({scores, questionnaire, words, measure}, options, page,
                        [](const Picture& picture, Page&, const SpectrumPanels& panels) {
                            return draw_scene(picture, panels, [&](const PageTexts& texts) {
                                return compose(picture.page, texts);
                            });
                        });
}

Scene layout_spectrum_figure(const FigureSource& source, const WheelOptions& options, double row_height) {
    return with_picture(source, options, plan_figure_page({options.size.width, 0}, theme_of(options)),
                        [&](const Picture& picture, Page& page, const SpectrumPanels& panels) {
                            return draw_scene(picture, panels, [&](const PageTexts& texts) {
                                page.height = 0;
                                const double above_and_below = -compose_figure(page, texts).room.box.height();
                                page.height = above_and_below + heads_of_figure +
                                              row_height * static_cast<double>(picture.spokes.list.size());
                                return compose_figure(page, texts);
                            });
                        });
}

}  // namespace socratic
