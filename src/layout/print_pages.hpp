// SPDX-License-Identifier: MIT
// The parts of a form or a report, one after the other, divided into pages.
#pragma once
#include <cstddef>
#include <vector>
#include "layout/block.hpp"
#include "layout/wheel.hpp"

namespace socratic {

/// What is never split, unless it is taller than a page.
struct PrintPiece {
    Block block;
    Block at_top = {};  ///< stands there instead when the piece comes first on a page; empty: the same
    double gap = 0;     ///< above it, unless it comes first on a page
    bool stays_with_next = false;  ///< a heading
    std::size_t group = 0;         ///< pieces of one group stay on one page where that costs no other page
};

struct PlacedBlock {
    Block block;
    double top = 0;
};
using PrintedPage = std::vector<PlacedBlock>;

struct DividedPages {
    std::vector<PrintedPage> pages;
    std::size_t split_groups = 0;  ///< how often a group goes on on another page
};

/// Points a unit: 1 up to A4, larger on larger paper.
double unit_of_paper(const PageSize& size);

/// As few pages as the pieces need, then few groups split and few pages half empty; a piece taller than
/// `height` is broken between its lines.
DividedPages divide_into_pages(const std::vector<PrintPiece>& pieces, double height);

/// The block in parts no taller than `height`, cut where no shape is; a shape is never cut.
std::vector<Block> broken(const Block& block, double height);

}  // namespace socratic
