// SPDX-License-Identifier: MIT
// Markdown -> the passages of a report.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "report/directive.hpp"
#include "report/report.hpp"
#include "report/typeset_spans.hpp"

namespace socratic {

/// A figure by its name; its own name is set later. Nothing when there is nothing to show, so that the line
/// leaves nothing behind.
using MakeFigure = std::function<std::optional<ReportFigure>(const FigureName& name)>;

/// Headings, paragraphs, lists, quotes, tables, figures, writing lines and page breaks; a thematic break is a
/// page break too. HTML is text here.
std::vector<Passage> markdown_passages(std::string_view markdown, const MakeFigure& make_figure,
                                       const Typeset& typeset);

}  // namespace socratic
