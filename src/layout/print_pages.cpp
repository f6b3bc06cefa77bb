// SPDX-License-Identifier: MIT
#include "layout/print_pages.hpp"
#include <algorithm>
#include <limits>
#include <tuple>

namespace socratic {
namespace {

constexpr double slack = 1e-6;

struct Extent {
    double top = 0, bottom = 0;
};

struct ExtentOf {
    Extent operator()(const Lines& lines) const {
        Extent extent{1e300, -1e300};
        for (const auto& part : lines.parts)
            for (const auto& point : part)
                extent = {std::min(extent.top, point.y), std::max(extent.bottom, point.y)};
        return extent;
    }
    Extent operator()(const Arc& arc) const { return {arc.centre.y - arc.radius, arc.centre.y + arc.radius}; }
    Extent operator()(const Bar& bar) const {
        return {bar.middle.y - bar.height / 2, bar.middle.y + bar.height / 2};
    }
    Extent operator()(const TextLine& line) const {
        const auto box = box_of(line);
        return {box.top, box.bottom};
    }
    Extent operator()(const ArcText& text) const {
        return {text.centre.y - text.radius, text.centre.y + text.radius};
    }
};

/// Shapes whose extents run into each other.
struct Row {
    Extent extent;
    std::vector<std::size_t> shapes;
};

std::vector<Row> rows_of(const Block& block) {
    std::vector<Row> all;
    for (std::size_t i = 0; i < block.shapes.size(); ++i)
        all.push_back({std::visit(ExtentOf{}, block.shapes[i]), {i}});
    std::stable_sort(all.begin(), all.end(),
                     [](const Row& a, const Row& b) { return a.extent.top < b.extent.top; });
    std::vector<Row> rows;
    for (auto& row : all) {
        if (rows.empty() || row.extent.top >= rows.back().extent.bottom) {
            rows.push_back(std::move(row));
            continue;
        }
        rows.back().extent.bottom = std::max(rows.back().extent.bottom, row.extent.bottom);
        rows.back().shapes.push_back(row.shapes.front());
    }
    return rows;
}

/// Pieces that stay together: from one up to, not including, another.
struct Run {
    std::size_t from = 0, to = 0;
};

std::vector<Run> runs_of(const std::vector<PrintPiece>& pieces) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (i > 0 && pieces[i - 1].stays_with_next)
            runs.back().to = i + 1;
        else
            runs.push_back({i, i + 1});
    return runs;
}

const Block& at_top(const PrintPiece& piece) { return piece.at_top.empty() ? piece.block : piece.at_top; }

double height_at_top(const std::vector<PrintPiece>& pieces, const Run& run) {
    double height = at_top(pieces[run.from]).height;
    for (auto i = run.from + 1; i < run.to; ++i) height += pieces[i].gap + pieces[i].block.height;
    return height;
}

double height_below(const std::vector<PrintPiece>& pieces, const Run& run) {
    double height = 0;
    for (auto i = run.from; i < run.to; ++i) height += pieces[i].gap + pieces[i].block.height;
    return height;
}

/// Puts pieces one below the other, beginning pages where the height ends.
class Filler {
public:
    explicit Filler(double height) : height_(height) {}

    void begin_page() {
        pages_.emplace_back();
        y_ = 0;
    }
    void put(const PrintPiece& piece) {
        if (!pages_.back().empty() && y_ + piece.gap + piece.block.height > height_ + slack) begin_page();
        if (pages_.back().empty()) return put_whole_or_broken(at_top(piece));
        y_ += piece.gap;
        put(piece.block);
    }
    std::vector<PrintedPage> pages() && { return std::move(pages_); }

private:
    void put_whole_or_broken(const Block& block) {
        if (block.height <= height_ + slack) return put(block);
        for (const auto& part : broken(block, height_)) {
            if (!pages_.back().empty()) begin_page();
            put(part);
        }
    }
    void put(const Block& block) {
        pages_.back().push_back({block, y_});
        y_ += block.height;
    }

    double height_;
    double y_ = 0;
    std::vector<PrintedPage> pages_{1};
};

/// What a division costs up to some run: first the pages count, then how untidy they are.
struct Cost {
    std::size_t pages = 0, splits = 0;
    double untidy = 0;          ///< splits, and what is left empty on the pages before the last
    std::size_t page_from = 0;  ///< the run with which the last page begins
};

constexpr double price_of_empty = 4;  // half a page costs as much as a split

bool is_less(const Cost& a, const Cost& b) {
    return std::tie(a.pages, a.untidy) < std::tie(b.pages, b.untidy);
}

/// A run that is taller than a page has pages of its own.
std::size_t pages_alone(const std::vector<PrintPiece>& pieces, const Run& run, double height) {
    Filler filler(height);
    for (auto i = run.from; i < run.to; ++i) filler.put(pieces[i]);
    return std::move(filler).pages().size();
}

/// The cheapest division of the runs before each, by dynamic programming.
std::vector<Cost> cheapest(const std::vector<PrintPiece>& pieces, const std::vector<Run>& runs,
                           double height) {
    std::vector<Cost> costs(runs.size() + 1, Cost{std::numeric_limits<std::size_t>::max()});
    costs[0] = {};
    for (std::size_t from = 0; from < runs.size(); ++from) {
        const auto first = runs[from].from;
        const bool splits = first > 0 && pieces[first - 1].group == pieces[first].group;
        double taken = height_at_top(pieces, runs[from]);
        for (auto to = from + 1; to <= runs.size(); ++to) {
            if (to > from + 1) taken += height_below(pieces, runs[to - 1]);
            const bool is_too_tall = taken > height + slack;
            if (is_too_tall && to > from + 1) break;
            auto cost = costs[from];
            cost.pages += is_too_tall ? pages_alone(pieces, runs[from], height) : 1;
            cost.splits += splits ? 1 : 0;
            const double empty = to < runs.size() ? std::max(0.0, 1 - taken / height) : 0;
            cost.untidy += (splits ? 1 : 0) + price_of_empty * empty * empty;
            cost.page_from = from;
            if (is_less(cost, costs[to])) costs[to] = cost;
        }
    }
    return costs;
}

/// The shapes of those numbers, in painting order, which is reading order.
Block part_of(const Block& block, std::vector<std::size_t>& shapes, Extent extent) {
    std::sort(shapes.begin(), shapes.end());
    Block part;
    part.width = block.width;
    part.height = extent.bottom - extent.top;
    for (const auto i : shapes) part.shapes.push_back(moved(block.shapes[i], {0, -extent.top}));
    for (auto element : block.elements) {
        const auto place = [&](std::size_t shape) {
            return static_cast<std::size_t>(std::lower_bound(shapes.begin(), shapes.end(), shape) -
                                            shapes.begin());
        };
        element.first = place(element.first);
        element.last = place(element.last);
        if (element.first < element.last) part.elements.push_back(std::move(element));
    }
    return part;
}

}  // namespace

double unit_of_paper(const PageSize& size) {
    return std::max(1.0, std::min(size.width / 595.28, size.height / 792));
}

DividedPages divide_into_pages(const std::vector<PrintPiece>& pieces, double height) {
    const auto runs = runs_of(pieces);
    const auto costs = cheapest(pieces, runs, height);
    std::vector<bool> begins_page(pieces.size(), false);
    for (auto run = runs.size(); run > 0; run = costs[run].page_from)
        begins_page[runs[costs[run].page_from].from] = true;
    Filler filler(height);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (begins_page[i] && i > 0) filler.begin_page();
        filler.put(pieces[i]);
    }
    return {std::move(filler).pages(), costs.back().splits};
}

std::vector<Block> broken(const Block& block, double height) {
    std::vector<Block> parts;
    double top = 0;
    std::vector<std::size_t> shapes;
    double bottom = 0;
    const auto finish = [&] {
        if (shapes.empty()) return;
        parts.push_back(part_of(block, shapes, {top, bottom}));
        shapes.clear();
    };
    for (const auto& row : rows_of(block)) {
        if (!shapes.empty() && row.extent.bottom - top > height) {
            finish();
            top = row.extent.top;
        }
        shapes.insert(shapes.end(), row.shapes.begin(), row.shapes.end());
        bottom = row.extent.bottom;
    }
    finish();
    return parts;
}

}  // namespace socratic
