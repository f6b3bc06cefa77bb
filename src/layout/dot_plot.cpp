// SPDX-License-Identifier: MIT
#include "layout/dot_plot.hpp"
#include <algorithm>
#include "layout/dot_columns.hpp"
#include "layout/dot_marks.hpp"
#include "layout/dot_plan.hpp"
#include "layout/dot_rows.hpp"
#include "layout/labels.hpp"
#include "layout/layers_compared.hpp"

namespace socratic {
namespace {

constexpr double usual_names = 0.34, widest_names = 0.42, least_plot = 0.31,
                 narrowest_plot = 0.2;            // shares of the width
constexpr double name_gap = 16, column_gap = 16;  // units

/// Everything but the height.
struct DotPlot {
    DotRowSizes sizes;
    std::vector<DotRow> rows;
    DotColumns columns;
    double head = 0;    ///< above the rows
    double height = 0;  ///< with the head
};

double widest_name(const Picture& picture, const DotRowSizes& sizes) {
    double widest = 0;
    for (const auto& spoke : picture.spokes.list) {
        const bool use_short = sizes.short_names && !spoke.short_name.empty();
        widest = std::max(widest, picture.subject.ruler.width(use_short ? spoke.short_name : spoke.name,
                                                              {sizes.body, true, false}));
    }
    return widest;
}

/// The names of `sizes` are a share of the width.
DotPlot plan_with(const Picture& picture, double width, const DotRowSizes& sizes) {
    const auto& page = picture.page;
    DotPlot plot;
    plot.sizes = sizes;
    plot.sizes.names = std::min(sizes.names * width, widest_name(picture, plot.sizes));
    const double left_over = width * (1 - (sizes.names > usual_names ? narrowest_plot : least_plot)) -
                             plot.sizes.names - (name_gap + column_gap) * page.unit;
    plot.columns = dot_columns(picture, left_over);
    plot.sizes.marks = std::max(marks_height(picture),
                                plot.columns.list.empty() ? 0 : cell_height(picture, plot.columns.people));
    plot.rows = dot_rows(picture, plot.sizes);
    plot.head = std::max(plot.columns.head_height, page.small * cap_height) + 6 * page.unit;
    plot.height = plot.head;
    for (const auto& row : plot.rows) plot.height += row.height;
    return plot;
}

/// The rows nearer to each other.
DotPlot with_less_between(DotPlot plot, double less) {
    plot.sizes.gap -= less;
    plot.height -= less * static_cast<double>(plot.rows.size());
    for (auto& row : plot.rows) row.height -= less;
    return plot;
}

/// Largest first; long names get more width at the expense of the levels only when nothing else helps.
std::vector<DotPlot> plans_for(const Picture& picture, double width) {
    const auto& spokes = picture.spokes.list;
    const bool has_short_names = std::any_of(spokes.begin(), spokes.end(),
                                             [](const Spoke& spoke) { return !spoke.short_name.empty(); });
    std::vector<DotPlot> plans;
    for (const double names : {usual_names, widest_names})
        for (const bool short_names : {false, true})
            for (const double body : label_sizes(picture.page.body)) {
                if (short_names && !has_short_names) continue;
                DotRowSizes sizes;
                sizes.body = body;
                sizes.small = small_beside(picture.page, body);
                sizes.short_names = short_names;
                sizes.gap = 6 * picture.page.unit;
                sizes.names = names;
                plans.push_back(plan_with(picture, width, sizes));
                plans.push_back(with_less_between(plans.back(), 2 * picture.page.unit));
            }
    // Without figures only where no way of setting the names leaves room for them.
    const auto lacks_figures = [](const DotPlot& plot) { return plot.columns.list.empty(); };
    if (!std::all_of(plans.begin(), plans.end(), lacks_figures)) {
        std::erase_if(plans, lacks_figures);
        return plans;
    }
    for (auto& plan : plans) {
        auto sizes = plan.sizes;
        sizes.with_means = true;
        sizes.marks = marks_height(picture);
        plan.sizes = sizes;
        plan.rows = dot_rows(picture, sizes);
        plan.height = plan.head;
        for (const auto& row : plan.rows) plan.height += row.height;
    }
    return plans;
}

void draw_rows(Scene& scene, const Picture& picture, const DotPlot& plot, const Box& box) {
    const auto& page = picture.page;
    // Where dimensions have scales of their own their ends stand beside the line.
    const double ends = shares_one_scale(picture.subject.questionnaire) ? 0 : 2.2 * page.small;
    const double columns_left = box.right - plot.columns.width;
    const LevelAxis axis{box.left + plot.sizes.names + name_gap * page.unit + ends,
                         columns_left - (plot.columns.list.empty() ? 6 : column_gap) * page.unit - ends};
    // What is left over goes between the rows.
    const auto dimensions = static_cast<double>(picture.spokes.list.size());
    const double more = std::clamp((box.height() - plot.height) / dimensions, 0.0, 11 * page.unit);
    double y = box.top + plot.head;
    draw_column_heads(scene, picture, plot.columns, {columns_left, y - 4 * page.unit});
    const double bottom = box.top + plot.height + more * dimensions;
    draw_common_levels(scene, picture, axis, y, bottom);
    for (auto row : plot.rows) {
        row.height += row.spoke ? more : 0;
        draw_dot_row_texts(scene, picture, row, plot.sizes, {box.left, y});
        if (row.spoke) {
            const double middle = y + row.height / 2;
            draw_row_line(scene, picture, axis, *row.spoke, middle);
            draw_row_marks(scene, picture, axis, *row.spoke, middle);
            draw_column_values(scene, picture, plot.columns, *row.spoke, {columns_left, middle});
        }
        y += row.height;
    }
}

}  // namespace

FigurePlan plan_dot_plot(const Picture& picture, double width) {
    FigurePlan plan;
    const auto plans = plans_for(picture, width);
    plan.natural =
        plans.front().height + 6 * picture.page.unit * static_cast<double>(plans.front().rows.size());
    plan.least = plans.front().height;
    for (const auto& one : plans) plan.least = std::min(plan.least, one.height);
    plan.draw = [&picture, plans](Scene& scene, const Box& box) {
        for (const auto& one : plans)
            if (one.height <= box.height() + 1e-9) {
                draw_rows(scene, picture, one, box);
                return true;
            }
        return false;
    };
    return plan;
}

Scene layout_dot_plot(const FigureSource& source, const WheelOptions& asked) {
    return draw_alone(
        source, asked,
        {[](Layers compared, const Theme&) { return compared; }, plan_dot_plot, "say.title.dots"});
}

}  // namespace socratic
