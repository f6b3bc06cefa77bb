// SPDX-License-Identifier: MIT
// A report as one HTML page that needs nothing else.
#pragma once
#include <string>
#include "report/report.hpp"
#include "scene/drawing.hpp"

namespace socratic {

struct HtmlOptions {
    std::string style;  ///< CSS, as it is
    std::string sheet;  ///< the paper it is printed on, as CSS says it: "595pt 842pt"
};

/// Figures stand in it as SVG, with ids of their own each. Two languages stand side by side where there is
/// room, and are printed on paper laid on its side. A link that is no web or mail address is only its text.
std::string report_html(const Report& report, const HtmlOptions& options, const Drawing& drawing);

}  // namespace socratic
