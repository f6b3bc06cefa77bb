// SPDX-License-Identifier: MIT
// One page of a comparison: dividing it among its figures and drawing them.
#include <algorithm>
#include "layout/comparison_parts.hpp"
#include "layout/dot_plan.hpp"
#include "layout/page_head.hpp"
#include "layout/slope_plan.hpp"
#include "layout/wheel_parts.hpp"

namespace socratic {
namespace {

constexpr double figure_gap = 20, heading_gap = 10, side_gap = 24;  // units

/// A figure on its page.
struct Placed {
    FigureKind kind;
    Picture picture;
    Block heading;
    FigurePlan plan;
};

const Layers& layers_for(const PageParts& pages, FigureKind kind) {
    switch (kind) {
        case FigureKind::wheel:
            return pages.on_wheel;
        case FigureKind::multiples:
            return pages.of_multiples;
        case FigureKind::slopes:
            return pages.of_slopes;
        case FigureKind::dots:
            break;
    }
    return pages.all;
}

/// Pictures are kept apart from the figures, whose plans point at them.
std::vector<Picture> pictures_for(const PageParts& pages, const std::vector<FigureKind>& kinds) {
    std::vector<Picture> pictures;
    for (const auto kind : kinds)
        pictures.push_back({pages.subject, pages.page, pages.spokes, layers_for(pages, kind)});
    return pictures;
}

Slopes slopes_on(const PageParts& pages, const Picture& picture) {
    auto slopes = slopes_of(picture, pages.source.comparison);
    auto& list = slopes.list;
    const auto begin = list.begin();
    const auto at = [&](std::size_t i) {
        return begin + static_cast<std::ptrdiff_t>(std::min(i, list.size()));
    };
    list = {at(pages.first_slope), at(pages.last_slope)};
    return slopes;
}

FigurePlan plan_of(const PageParts& pages, const Picture& picture, FigureKind kind, double width) {
    switch (kind) {
        case FigureKind::wheel:
            return plan_wheel(picture, width);
        case FigureKind::multiples:
            return plan_small_multiples(picture, width);
        case FigureKind::dots:
            return plan_dot_plot(picture, width);
        case FigureKind::slopes:
            return plan_slope_chart(picture, slopes_on(pages, picture), width);
    }
    return {};
}

Block heading_of(const PageParts& pages, FigureKind kind, double width) {
    const auto& subject = pages.subject;
    const double size = pages.page.body * 1.1;
    const LineLook look{{size, true, false}, subject.theme.ink, size * 1.25, "heading"};
    Block block;
    if (kind == FigureKind::dots)
        add_paragraph(block, subject.ruler, said(subject, "figure.dots"), look, width);
    if (kind == FigureKind::slopes)
        add_paragraph(block, subject.ruler, said(subject, "figure.slopes"), look, width);
    return block;
}

bool is_round(FigureKind kind) { return kind == FigureKind::wheel || kind == FigureKind::multiples; }

/// The heights of figures below each other: what each needs, then what makes it look best, then the rest to
/// the wheels.
std::vector<double> heights_of(const std::vector<Placed>& figures, double height) {
    if (figures.size() == 1) return {height};
    std::vector<double> heights;
    double wanted = 0;
    for (const auto& figure : figures) {
        heights.push_back(figure.plan.least);
        height -= figure.plan.least;
        wanted += std::max(0.0, figure.plan.natural - figure.plan.least);
    }
    const double share = wanted <= 0 ? 0 : std::clamp(height / wanted, 0.0, 1.0);
    for (std::size_t i = 0; i < figures.size(); ++i)
        heights[i] += share * std::max(0.0, figures[i].plan.natural - figures[i].plan.least);
    // A wheel grows with its room, a slope chart somewhat; a dot plot is as good as it gets.
    const double rest = std::max(0.0, height - share * wanted);
    std::size_t taker = figures.size() - 1;
    if (is_round(figures.front().kind)) taker = 0;
    heights[taker] += rest;
    return heights;
}

/// Draws the figures below each other; false when they do not all fit.
bool draw_below_each_other(Scene& scene, const std::vector<Placed>& figures, const Box& box) {
    if (figures.empty()) return true;
    const auto& page = figures.front().picture.page;
    double free = box.height() - figure_gap * page.unit * static_cast<double>(figures.size() - 1), least = 0;
    for (const auto& figure : figures) {
        if (!figure.heading.empty()) free -= figure.heading.height + heading_gap * page.unit;
        least += figure.plan.least;
    }
    // One alone finds out by itself.
    if (figures.size() > 1 && least > free + 1e-9) return false;
    const auto heights = heights_of(figures, free);
    double y = box.top;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto& figure = figures[i];
        if (!figure.heading.empty()) {
            put(scene, figure.heading, {box.left, y});
            y += figure.heading.height + heading_gap * page.unit;
        }
        if (!figure.plan.draw(scene, {box.left, y, box.right, y + heights[i]})) return false;
        y += heights[i] + figure_gap * page.unit;
    }
    return true;
}

bool lies_on_its_side(const Page& page) { return page.width > 1.25 * page.height; }

/// On paper on its side the wheel stands left of the others.
bool draw_figures(Scene& scene, const PageParts& pages, const std::vector<FigureKind>& kinds,
                  const Box& box) {
    const auto pictures = pictures_for(pages, kinds);
    const bool side_by_side = kinds.size() > 1 && is_round(kinds.front()) && lies_on_its_side(pages.page);
    const double gap = side_gap * pages.page.unit;
    const double left_width = side_by_side ? 0.47 * (box.width() - gap) : 0;
    const Box left{box.left, box.top, box.left + left_width, box.bottom};
    const Box right{side_by_side ? left.right + gap : box.left, box.top, box.right, box.bottom};
    std::vector<Placed> on_left, on_right;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const bool goes_left = side_by_side && i == 0;
        auto& side = goes_left ? on_left : on_right;
        const auto& area = goes_left ? left : right;
        side.push_back({kinds[i], pictures[i], heading_of(pages, kinds[i], area.width()),
                        plan_of(pages, pictures[i], kinds[i], area.width())});
    }
    return draw_below_each_other(scene, on_left, left) && draw_below_each_other(scene, on_right, right);
}

/// What the figures of one page show between them.
Layers layers_of_page(const PageParts& pages, const std::vector<FigureKind>& kinds) {
    if (kinds.size() == 1) return layers_for(pages, kinds.front());
    return pages.all;
}

/// A page with wheels on it is called after them.
std::string_view title_key(const std::vector<FigureKind>& kinds) {
    if (kinds == std::vector{FigureKind::dots}) return "say.title.dots";
    return kinds == std::vector{FigureKind::slopes} ? "say.title.slopes" : "say.title";
}

}  // namespace

std::optional<Scene> page_with(const PageParts& pages, const std::vector<FigureKind>& kinds) {
    const auto& page = pages.page;
    const auto layers = layers_of_page(pages, kinds);
    const Picture picture{pages.subject, page, pages.spokes, layers};
    const double width = page.width - 2 * page.margin;
    const auto head = comparison_head(picture, width);
    const auto legend = legend_block(picture, width);
    const auto notes = comparison_notes(picture, kinds, width);
    const double top = (page.height < page.width ? 34 : 46) * page.unit;
    Scene scene;
    put(scene, head, {page.margin, top});
    const double notes_top = page.height - 34 * page.unit - notes.height;
    put(scene, notes, {page.margin, notes_top});
    const double legend_top = notes_top - 16 * page.unit - legend.height;
    put(scene, legend, {page.margin, legend_top});
    const Box box{page.margin, top + head.height + 20 * page.unit, page.width - page.margin,
                  legend_top - 18 * page.unit};
    if (box.height() <= 0 || !draw_figures(scene, pages, kinds, box)) return {};
    describe(scene, picture, title_key(kinds));
    if (std::find(kinds.begin(), kinds.end(), FigureKind::slopes) != kinds.end())
        scene.description +=
            " " + slopes_in_words(pages.subject.words, pages.spokes,
                                  slopes_on(pages, {pages.subject, page, pages.spokes, pages.of_slopes}));
    return scene;
}

}  // namespace socratic
