// SPDX-License-Identifier: MIT
// How a page of some size is divided, and how large its texts are.
#pragma once
#include "layout/wheel.hpp"

namespace socratic {

enum class Arrangement {
    stacked,  ///< upright paper: title, wheel, legend, notes below each other
    corners,  ///< nearly square: the wheel in the middle, texts in the corners
    column    ///< screens and paper on its side: texts in a column on the left, wheel on the right
};

/// All lengths in points. Larger paper is the same picture, larger: `unit` is 1 on A4 and on a
/// screen of 960 x 540.
struct Page {
    double width = 0, height = 0;
    Arrangement arrangement = Arrangement::stacked;
    double unit = 1;
    double margin = 0;                      ///< of the texts
    double label_margin = 0;                ///< labels of the wheel may go nearer to the edge
    double title = 0, body = 0, small = 0;  ///< sizes of text
    double line = 0, small_line = 0;        ///< baseline to baseline
};

Page plan_page(const PageSize& size, const Theme& theme);

/// The size of the small lines that goes with a label of the size `body`.
double small_beside(const Page& page, double body);

}  // namespace socratic
