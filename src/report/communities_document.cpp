// SPDX-License-Identifier: MIT
#include "report/communities_document.hpp"
#include "layout/communities_wheel.hpp"

namespace socratic {

Report compose_communities(const CommunitiesText& text, const TemplateText& from,
                           const FigureOptions& figures, const Measure& measure) {
    const MakeFigure make = [&](const FigureName&) {
        return std::optional(wheel_figure(figures, [&](PageSize size) {
            WheelOptions options;
            options.size = size;
            options.theme = figures.theme;
            return layout_communities_wheel(text, options, measure);
        }));
    };
    return compose_document(from, communities_values(text),
                            {text.words, text.language, communities_title(text)}, make);
}

}  // namespace socratic
