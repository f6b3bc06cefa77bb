// SPDX-License-Identifier: MIT
// The figures beside a dot plot, a column for each layer: what values are read from.
#pragma once
#include <string>
#include <vector>
#include "layout/texts.hpp"

namespace socratic {

struct DotColumn {
    const Layer* layer = nullptr;
    std::vector<std::string> head;  ///< under the layer's marker
    double left = 0, width = 0;     ///< from the first column's left edge
    double figure_width = 0, people_width = 0;
};

/// Where the number of people stands: beside the figure, or under it where there is less width.
enum class PeoplePlace { beside, under };

struct DotColumns {
    std::vector<DotColumn> list;
    double width = 0;
    double head_height = 0;
    PeoplePlace people = PeoplePlace::beside;
};

/// Columns for all layers as far as they fit; numbers of people go under the figures first, then those of
/// rounds between the first and the previous one go are left out, then the names above the columns, then all
/// columns.
DotColumns dot_columns(const Picture& picture, double most_width);

/// Markers and names, their last line standing on `bottom`.
void draw_column_heads(Scene& scene, const Picture& picture, const DotColumns& columns, Point bottom_left);

/// The figures of one dimension about `middle`.
void draw_column_values(Scene& scene, const Picture& picture, const DotColumns& columns, std::size_t spoke,
                        Point middle_left);

/// The height of one cell.
double cell_height(const Picture& picture, PeoplePlace people);

}  // namespace socratic
