// SPDX-License-Identifier: MIT
#include "layout/slope_chart.hpp"
#include <algorithm>
#include <cmath>
#include "base/problem.hpp"
#include "layout/layers_compared.hpp"
#include "layout/slope_panel.hpp"
#include "layout/slope_plan.hpp"

namespace socratic {
namespace {

constexpr double least_height = 42, natural_height = 84, most_height = 190;  // of a frame, in units
constexpr double panel_gap = 10, row_gap = 16, heading_gap = 7;

/// Panels in rows; a row is as high as its highest heading asks for.
struct SlopeGrid {
    std::size_t columns = 1;
    double column = 0;   ///< width of a panel
    double side = 0;     ///< room for the figures at the ends of lines
    double numbers = 0;  ///< room for the scale's numbers, left of each row or in each panel
    std::vector<Block> headings;
    std::vector<double> row_headings;
    double fixed = 0;  ///< all the height but the frames'
    bool has_own_scales = false;

    std::size_t rows() const { return row_headings.size(); }
    double frame_height(double height) const {
        return (height - fixed) / static_cast<double>(std::max<std::size_t>(rows(), 1));
    }
};

double widest_number(const Picture& picture) {
    double widest = 0;
    for (const auto& spoke : picture.spokes.list)
        widest = std::max(widest,
                          picture.subject.ruler.width(number_in(picture.subject.words, spoke.bounds.max, 0),
                                                      {picture.page.small}));
    return widest + 6 * picture.page.unit;
}

struct GridWish {
    double width = 0;
    std::size_t columns = 1;
    double name_size = 9;
};

SlopeGrid grid_with(const Picture& picture, const Slopes& slopes, const GridWish& wish) {
    const auto [width, columns, name_size] = wish;
    const double unit = picture.page.unit;
    SlopeGrid grid;
    grid.columns = columns;
    grid.has_own_scales = !shares_one_scale(picture.subject.questionnaire);
    grid.numbers = widest_number(picture);
    grid.side = side_of_slopes(picture, slopes);
    const double for_all = width - (grid.has_own_scales ? 0 : grid.numbers);
    const auto count = static_cast<double>(columns);
    grid.column = (for_all - (count - 1) * panel_gap * unit) / count;
    const double under = 4 * unit + 1.3 * picture.page.small;
    for (std::size_t i = 0; i < slopes.list.size(); ++i) {
        grid.headings.push_back(slope_heading(picture, slopes, slopes.list[i], {grid.column, name_size}));
        if (i % columns == 0) grid.row_headings.push_back(0);
        grid.row_headings.back() = std::max(grid.row_headings.back(), grid.headings.back().height);
    }
    for (const double heading : grid.row_headings) grid.fixed += heading + heading_gap * unit + under;
    grid.fixed += static_cast<double>(grid.rows() - 1) * row_gap * unit;
    return grid;
}

/// As many columns as leave room for the rounds and for names; fewer make larger frames.
std::vector<SlopeGrid> grids_for(const Picture& picture, const Slopes& slopes, double width) {
    const double unit = picture.page.unit;
    const double sides = 2 * side_of_slopes(picture, slopes) +
                         (shares_one_scale(picture.subject.questionnaire) ? 0 : 14 * unit);
    const double per_round = (slopes.of_groups ? 12 : 8.5) * unit;
    const double least =
        std::max(86 * unit, sides + static_cast<double>(slopes.rounds.size() - 1) * per_round);
    std::vector<SlopeGrid> grids;
    for (std::size_t columns = 1; columns <= slopes.list.size(); ++columns) {
        const auto count = static_cast<double>(columns);
        if (columns > 1 && (width - (count - 1) * panel_gap * unit) / count < least) break;
        // The fewest columns for this number of rows: no row is nearly empty when that can be helped.
        const auto rows = (slopes.list.size() + columns - 1) / columns;
        if (columns > 1 && (slopes.list.size() + columns - 2) / (columns - 1) == rows) continue;
        for (const double size : {0.9, 0.8})
            grids.push_back(
                grid_with(picture, slopes, {width, columns, std::max(8.0, size * picture.page.body)}));
    }
    return grids;
}

/// Lines are best told apart in frames that are about as high as wide.
double worth(const SlopeGrid& grid, double height, double unit) {
    const double frame = std::min(grid.frame_height(height), most_height * unit);
    return std::min(frame, grid.column * 0.9);
}

void draw_grid(Scene& scene, const Picture& picture, const Slopes& slopes, const SlopeGrid& grid,
               const Box& box) {
    const double unit = picture.page.unit;
    const double frame_height = std::min(grid.frame_height(box.height()), most_height * unit);
    const double under = 4 * unit + 1.3 * picture.page.small;
    const double outside = grid.has_own_scales ? 0 : grid.numbers;
    double y = box.top;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const double top = y + grid.row_headings[row] + heading_gap * unit;
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const auto i = row * grid.columns + column;
            if (i >= slopes.list.size()) break;
            const auto& slope = slopes.list[i];
            const double left =
                box.left + outside + static_cast<double>(column) * (grid.column + panel_gap * unit);
            SlopeFrame frame{{left, top, left + grid.column, top + frame_height},
                             grid.side,
                             grid.has_own_scales ? grid.numbers : 0,
                             slopes.rounds.size(),
                             picture.spokes.list[slope.spoke].bounds};
            put(scene, grid.headings[i], {left, y + grid.row_headings[row] - grid.headings[i].height});
            const bool has_numbers = grid.has_own_scales || column == 0;
            draw_slope_levels(scene, picture, frame, has_numbers ? LevelNumbers::beside : LevelNumbers::none);
            draw_slope(scene, picture, frame, slope);
            draw_slope_rounds(scene, picture, frame, slopes);
        }
        y = top + frame_height + under + row_gap * unit;
    }
}

}  // namespace

FigurePlan plan_slope_chart(const Picture& picture, const Slopes& slopes, double width) {
    const double unit = picture.page.unit;
    FigurePlan plan;
    const auto grids = grids_for(picture, slopes, width);
    const auto height_with = [](const SlopeGrid& grid, double frame) {
        return grid.fixed + frame * static_cast<double>(grid.rows());
    };
    plan.least = height_with(grids.back(), least_height * unit);
    plan.natural = height_with(grids.back(), natural_height * unit);
    for (const auto& grid : grids) plan.least = std::min(plan.least, height_with(grid, least_height * unit));
    plan.draw = [&picture, slopes, grids, unit](Scene& scene, const Box& box) {
        const SlopeGrid* best = nullptr;
        for (const auto& grid : grids)
            if (best == nullptr || worth(grid, box.height(), unit) > worth(*best, box.height(), unit))
                best = &grid;
        if (best->frame_height(box.height()) < (least_height - 1e-6) * unit) return false;
        draw_grid(scene, picture, slopes, *best, box);
        return true;
    };
    return plan;
}

Scene layout_slope_chart(const FigureSource& source, const WheelOptions& asked) {
    const auto plan = [&source](const Picture& picture, double width) {
        const auto slopes = slopes_of(picture, source.comparison);
        if (slopes.rounds.size() < 2) throw Failure("there are no two rounds to draw slopes between");
        return plan_slope_chart(picture, slopes, width);
    };
    return draw_alone(source, asked,
                      {[](const Layers& compared, const Theme&) { return layers_of_slopes(compared); }, plan,
                       "say.title.slopes"});
}

}  // namespace socratic
