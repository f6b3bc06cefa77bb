// SPDX-License-Identifier: MIT
// A report on paper: passages -> pages.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>
#include "layout/wheel.hpp"
#include "report/report.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// The smallest side of a page that a report is printed on, in points: A6.
inline constexpr double smallest_report_side = 297;

struct PaperOptions {
    PageSize size;
    std::string foot;  ///< at the foot of every page, beside its number: what it is and of when
    std::function<std::string(std::size_t page, std::size_t pages)> page_name;
};

/// The pages, a scene each; larger paper than A4 is the same document larger. No heading stands alone at the
/// end of a page, no line of a paragraph alone on one; pictures are not cut, nor rows of tables that are not
/// taller than a page. No side of the page may be below `smallest_report_side`.
std::vector<Scene> print_report(const Report& report, const PaperOptions& options, const Measure& measure);

}  // namespace socratic
