// SPDX-License-Identifier: MIT
// The figures of a report, by the names that templates have for them.
#pragma once
#include <functional>
#include <optional>
#include "layout/wheel.hpp"
#include "report/community_document.hpp"
#include "report/directive.hpp"
#include "report/facts.hpp"
#include "report/report.hpp"
#include "scene/drawing.hpp"
#include "scene/theme.hpp"

namespace socratic {

struct FigureOptions {
    const Theme* theme = nullptr;
    double width = 483;  ///< of the text on a page, in points
};

/// A wheel as wide as the text, and one for a phone; `draw` lays it out on a page of that size.
ReportFigure wheel_figure(const FigureOptions& options, const std::function<Scene(PageSize)>& draw);

/// Some level can be shown, is agreed or is aimed at, or a community is beside it: there is a wheel to draw.
bool has_wheel(const ReportFacts& facts);

/// Nothing when there is nothing to show: no answers or levels yet, one round only, counts that are hidden.
std::optional<ReportFigure> make_figure(const ReportFacts& facts, const FigureName& name,
                                        const FigureOptions& options, const Measure& measure);

/// Nothing when the community has no figures.
std::optional<ReportFigure> make_figure(const CommunityDocument& document, const FigureName& name,
                                        const FigureOptions& options, const Measure& measure);

}  // namespace socratic
