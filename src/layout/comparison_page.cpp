// SPDX-License-Identifier: MIT
#include "layout/comparison_page.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/comparison_parts.hpp"
#include "layout/figure_plan.hpp"
#include "layout/layers_compared.hpp"
#include "layout/rounds_wheel.hpp"
#include "layout/slopes.hpp"

namespace socratic {
namespace {

Page without_columns(Page page) {
    page.arrangement = Arrangement::stacked;  // head, figures, legend and notes are below each other
    return page;
}

/// With its verb: "the dot plot does".
std::string name_of(FigureKind kind) {
    switch (kind) {
        case FigureKind::wheel:
            return "the wheel does";
        case FigureKind::multiples:
            return "the small wheels do";
        case FigureKind::dots:
            return "the dot plot does";
        case FigureKind::slopes:
            return "the slope chart does";
    }
    return "";
}

/// What all pages share.
struct Common {
    const FigureSource& source;
    const Subject& subject;
    const Page& page;
    const Spokes& spokes;
};

template <class Work>
auto with_spokes(const Common& common, Work work) {
    const auto& [source, subject, page, spokes] = common;
    const auto all = layers_compared(subject, spokes, source.comparison);
    const auto on_wheel = layers_on_one_wheel(all, most_on_one_wheel, subject.theme);
    const auto of_slopes = layers_of_slopes(all);
    const auto of_multiples = layers_of_multiples(all, subject, spokes);
    return work(PageParts{source, subject, page, spokes, all, on_wheel, of_multiples, of_slopes, 0,
                          static_cast<std::size_t>(-1)});
}

/// Calls `work` with everything made ready.
template <class Work>
auto with_pages(const FigureSource& source, const WheelOptions& asked, Work work) {
    const auto options = options_of_comparison(source, asked);
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(source.measure);
    const Subject subject{source.scores, source.questionnaire, source.words, options, theme, ruler};
    const auto page = without_columns(plan_page(options.size, theme));
    const auto spokes =
        spokes_of(source.questionnaire, source.words, options.language, SpokesFor::dimensions);
    if (spokes.list.empty()) throw Failure("the questionnaire has no dimension to draw");
    return with_spokes({source, subject, page, spokes}, work);
}

}  // namespace

std::vector<FigureKind> figures_that_fit(const FigureSource& source, const WheelOptions& options) {
    return with_pages(source, options, [&](const PageParts& pages) {
        const auto& list = pages.all.list;
        const auto of_people =
            static_cast<std::size_t>(std::count_if(list.begin(), list.end(), is_of_people));
        std::vector<FigureKind> kinds = {
            of_people > most_on_one_wheel ? FigureKind::multiples : FigureKind::wheel, FigureKind::dots};
        const Picture picture{pages.subject, pages.page, pages.spokes, pages.of_slopes};
        if (slopes_of(picture, source.comparison).rounds.size() > 1) kinds.push_back(FigureKind::slopes);
        return kinds;
    });
}

namespace {

/// Some of the slopes, in the order in which they are sorted.
std::optional<Scene> page_of_slopes(const PageParts& pages, std::size_t from, std::size_t to) {
    auto some = pages;
    some.first_slope = from;
    some.last_slope = to;
    return page_with(some, {FigureKind::slopes});
}

/// Some of the dimensions, in the order of the questionnaire.
std::optional<Scene> page_of_dots(const PageParts& pages, std::size_t from, std::size_t to) {
    Spokes some = pages.spokes;
    const auto at = [&](std::size_t i) { return some.list.begin() + static_cast<std::ptrdiff_t>(i); };
    some.list = {at(from), at(std::min(to, some.list.size()))};
    return with_spokes({pages.source, pages.subject, pages.page, some},
                       [](const PageParts& parts) { return page_with(parts, {FigureKind::dots}); });
}

/// A figure that needs more than a page, about the same number of dimensions on each; nothing when not even
/// one dimension fits, or the figure cannot be parted.
std::vector<Scene> over_pages(const PageParts& pages, FigureKind kind) {
    if (kind != FigureKind::slopes && kind != FigureKind::dots) return {};
    const auto page_of = kind == FigureKind::slopes ? page_of_slopes : page_of_dots;
    const auto count = pages.spokes.list.size();
    for (std::size_t parts = 2; parts <= count; ++parts) {
        const auto each = (count + parts - 1) / parts;
        std::vector<Scene> scenes;
        for (std::size_t from = 0; from < count; from += each) {
            auto scene = page_of(pages, from, from + each);
            if (!scene) break;
            scenes.push_back(std::move(*scene));
        }
        if (scenes.size() * each >= count) return scenes;
    }
    return {};
}

/// Adds the page that begins with the figure at `begin`, or pages; returns how many figures it holds.
std::size_t add_page(ComparisonPages& result, const PageParts& pages, const std::vector<FigureKind>& figures,
                     std::size_t begin) {
    const auto from = figures.begin() + static_cast<std::ptrdiff_t>(begin);
    for (auto count = figures.size() - begin; count > 0; --count) {
        const std::vector<FigureKind> kinds(from, from + static_cast<std::ptrdiff_t>(count));
        auto scene = page_with(pages, kinds);
        if (!scene) continue;
        result.list.push_back(std::move(*scene));
        result.held.push_back(kinds);
        return count;
    }
    auto scenes = over_pages(pages, *from);
    for (auto& scene : scenes) {
        result.list.push_back(std::move(scene));
        result.held.push_back({*from});
    }
    if (!scenes.empty()) return 1;
    throw Failure(fmt::format("{} not fit on a page of {:.0f} x {:.0f} points", name_of(*from),
                              pages.page.width, pages.page.height),
                  "choose larger paper with '--size', or show fewer rounds with '--round'");
}

}  // namespace

ComparisonPages layout_comparison(const FigureSource& source, const WheelOptions& options,
                                  const std::vector<FigureKind>& figures) {
    return with_pages(source, options, [&](const PageParts& pages) {
        ComparisonPages result;
        for (std::size_t begin = 0; begin < figures.size();) begin += add_page(result, pages, figures, begin);
        return result;
    });
}

}  // namespace socratic
