// SPDX-License-Identifier: MIT
// The rows of a dot plot: names, what stands under them, and how high each is.
#pragma once
#include <string>
#include <vector>
#include "layout/texts.hpp"

namespace socratic {

/// One dimension, or with `spoke` absent the name of the section that follows.
struct DotRow {
    std::optional<std::size_t> spoke;
    std::vector<std::string> name, notes;
    double text_height = 0;  ///< from the capitals of the first line to the tails of the last
    double height = 0;
};

/// Sizes of text in the rows, and what the marks of a row need in height.
struct DotRowSizes {
    double body = 10, small = 8;
    double names = 150;  ///< width of the names
    double marks = 20;   ///< height of a row's marks
    double gap = 5;      ///< between rows
    bool short_names = false;
    bool with_means = false;  ///< of groups, under the name: there is no room for them beside the marks
};

std::vector<DotRow> dot_rows(const Picture& picture, const DotRowSizes& sizes);

/// Draws the texts of a row from `top_left` on, in the middle of its height.
void draw_dot_row_texts(Scene& scene, const Picture& picture, const DotRow& row, const DotRowSizes& sizes,
                        Point top_left);

}  // namespace socratic
