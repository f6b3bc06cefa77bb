// SPDX-License-Identifier: MIT
// Puts title, legend, key and notes on the page and finds the room that is left for the wheel.
#pragma once
#include <functional>
#include <optional>
#include <utility>
#include <vector>
#include "layout/block.hpp"
#include "layout/labels.hpp"
#include "layout/page.hpp"

namespace socratic {

/// Blocks are made when their width is known; an absent one is left out.
struct PageTexts {
    using Maker = std::function<Block(double width)>;
    Maker title, legend, key, notes;
};

struct Composition {
    Room room;
    std::vector<std::pair<Block, Point>> texts;
};

/// Nothing when the texts leave no room.
std::optional<Composition> compose(const Page& page, const PageTexts& texts);

void put(Scene& scene, const Composition& composition);

/// One way to make the page: what the spokes are called, and the texts that go with it.
struct Attempt {
    Naming naming;
    PageTexts texts;
    bool is_last_resort = false;
    bool has_bare_ids = false;  ///< for names, and no key
};

struct FittedPage {
    const Attempt* attempt = nullptr;
    Composition composition;
    Fit fit;
};

/// Puts texts where they belong and says what room is left; nothing when there is none.
using Composer = std::function<std::optional<Composition>(const PageTexts& texts)>;

/// What the wheel asks for.
struct WheelWish {
    double largest_label = 10;
    bool has_arcs = false;
};

/// As fit_page, with texts put in place by the composer; nothing when no attempt fits.
std::optional<FittedPage> fit_attempts(const Ruler& ruler, const Page& page,
                                       const std::vector<Attempt>& attempts, const Composer& composer,
                                       const WheelWish& wish);

/// The first attempt that gives a wheel of a fine size, in the largest text that does; else of a good
/// size; else one at all. Throws a Failure when none does.
FittedPage fit_page(const Ruler& ruler, const Page& page, const std::vector<Attempt>& attempts,
                    const WheelWish& wish);

}  // namespace socratic
