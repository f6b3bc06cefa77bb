// SPDX-License-Identifier: MIT
#include "layout/compose.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/marks.hpp"

namespace socratic {
namespace {

Block made(const PageTexts::Maker& maker, double width) { return maker ? maker(width) : Block{}; }

/// Upright paper: everything below each other.
Composition stack(const Page& page, const PageTexts& texts) {
    const double u = page.unit, width = page.width - 2 * page.margin;
    Composition out;
    double top = 51.7 * u, bottom = page.height - page.margin;
    auto title = made(texts.title, width);
    const auto height = title.height;
    out.texts.emplace_back(std::move(title), Point{page.margin, top});
    top += height + 17 * u;
    const auto put_at_bottom = [&](const PageTexts::Maker& maker, double gap) {
        auto block = made(maker, width);
        if (block.empty()) return;
        bottom -= block.height;
        out.texts.emplace_back(std::move(block), Point{page.margin, bottom});
        bottom -= gap * u;
    };
    put_at_bottom(texts.notes, 26);
    put_at_bottom(texts.key, 20);
    put_at_bottom(texts.legend, 0);
    out.room.box = {page.label_margin, top, page.width - page.label_margin, bottom - 17 * u};
    return out;
}

/// Screens: a column of texts on the left; the title at its top, the notes at its foot, the legend between.
std::optional<Composition> column(const Page& page, const PageTexts& texts, double width) {
    const double u = page.unit;
    auto title = made(texts.title, width), legend = made(texts.legend, width), key = made(texts.key, width),
         notes = made(texts.notes, width);
    const double top = 51 * u, bottom = page.height - 36 * u, gap = 22 * u;
    const double notes_top = bottom - notes.height;
    const double free_from = top + title.height + gap;
    const double middle_height = legend.height + (key.empty() ? 0 : key.height + gap);
    const double free_to = notes_top - gap - middle_height;
    if (free_from > free_to) return {};
    const double wanted = page.height * 0.48 - (key.empty() ? 0 : key.height / 2);
    const double middle = std::clamp(wanted, free_from, free_to);
    const double widest = std::max({title.width, legend.width, key.width, notes.width});
    Composition out;
    out.room.box = {page.margin + widest + 22 * u, 22 * u, page.width - page.label_margin,
                    page.height - 22 * u};
    out.room.may_shift = true;
    const double key_top = middle + legend.height + (legend.empty() ? 0 : gap);
    out.texts.emplace_back(std::move(title), Point{page.margin, top});
    out.texts.emplace_back(std::move(legend), Point{page.margin, middle});
    out.texts.emplace_back(std::move(key), Point{page.margin, key_top});
    out.texts.emplace_back(std::move(notes), Point{page.margin, notes_top});
    return out;
}

/// Nearly square: title top left, legend bottom left, notes bottom right, the wheel in the middle.
Composition corners(const Page& page, const PageTexts& texts) {
    const double u = page.unit;
    const double right = page.width - page.margin, bottom = page.height - page.margin;
    auto title = made(texts.title, 0.33 * page.width), legend = made(texts.legend, 0.32 * page.width),
         key = made(texts.key, 0.3 * page.width), notes = made(texts.notes, 0.27 * page.width);
    Composition out;
    out.room.may_move = false;
    out.room.box = {page.margin, 36 * u, right, page.height - 36 * u};
    const auto place = [&](Block block, Point at) {
        if (block.empty()) return;
        out.room.avoid.push_back(box_of(block, at));
        out.texts.emplace_back(std::move(block), at);
    };
    const Point key_at{right - key.width, 46 * u};
    const Point legend_at{page.margin, bottom - legend.height},
        notes_at{right - notes.width, bottom - notes.height};
    place(std::move(title), {page.margin, 46 * u});
    place(std::move(legend), legend_at);
    place(std::move(notes), notes_at);
    place(std::move(key), key_at);
    return out;
}

std::optional<Composition> compose_attempt(const Page& page, const Attempt& attempt, const Composer& composer,
                                           bool has_arcs) {
    auto composition = composer(attempt.texts);
    if (!composition) return composition;
    auto& room = composition->room;
    const bool is_dense = attempt.naming.labels.size() > 12;
    room.rim_gap = (has_arcs ? (is_dense ? 20 : 23) : 13) * page.unit;
    room.outer = (has_arcs ? arc_distance + 6 : 3) * page.unit;
    return composition;
}

std::string whole(double value) { return fmt::format("{:.0f}", value); }

}  // namespace

std::optional<Composition> compose(const Page& page, const PageTexts& texts) {
    if (page.arrangement == Arrangement::corners) return corners(page, texts);
    if (page.arrangement == Arrangement::column) {
        for (const double share : {0.292, 0.34, 0.4})
            if (auto composition = column(page, texts, share * page.width)) return composition;
        return {};
    }
    auto composition = stack(page, texts);
    if (composition.room.box.height() < 0.3 * page.height) return {};
    return composition;
}

void put(Scene& scene, const Composition& composition) {
    for (const auto& [block, at] : composition.texts) put(scene, block, at);
}

std::optional<FittedPage> fit_attempts(const Ruler& ruler, const Page& page,
                                       const std::vector<Attempt>& attempts, const Composer& composer,
                                       const WheelWish& wish) {
    std::vector<std::optional<std::optional<Composition>>> compositions(attempts.size());  // made when needed
    const auto sizes = label_sizes(wish.largest_label);
    for (const double least : {fine_radius, good_radius, least_radius})
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            if (attempts[i].is_last_resort && least > least_radius) continue;
            if (!compositions[i])
                compositions[i] = compose_attempt(page, attempts[i], composer, wish.has_arcs);
            auto& composition = *compositions[i];
            if (!composition) continue;
            const auto& naming = attempts[i].naming;
            for (const double size : sizes)
                if (auto fit = fit_labels(ruler, page, naming, composition->room, size, least))
                    return FittedPage{&attempts[i], std::move(*composition), std::move(*fit)};
        }
    return {};
}

FittedPage fit_page(const Ruler& ruler, const Page& page, const std::vector<Attempt>& attempts,
                    const WheelWish& wish) {
    const auto composer = [&](const PageTexts& texts) { return compose(page, texts); };
    if (auto fitted = fit_attempts(ruler, page, attempts, composer, wish)) return std::move(*fitted);
    throw Failure(
        "the names around the wheel do not fit on a page of " + whole(page.width) + " x " +
            whole(page.height) + " points",
        "choose larger paper with '--size', or give long names a 'short' form in the questionnaire");
}

}  // namespace socratic
