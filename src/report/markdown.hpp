// SPDX-License-Identifier: MIT
// A report as Markdown, for whoever goes on writing: title, author and language in its front matter, figures
// in files beside it.
#pragma once
#include <string>
#include <string_view>
#include "report/report.hpp"

namespace socratic {

/// A figure is `![its words](PREFIX-NAME.png)`. Of two languages each passage is followed by its translation.
/// Writing lines are lines of underscores, a page break is a thematic break.
std::string report_markdown(const Report& report, std::string_view figure_prefix);

/// "PREFIX-histogram-POL1.png"
std::string figure_file(std::string_view figure_prefix, const std::string& name);

}  // namespace socratic
