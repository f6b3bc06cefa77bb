// SPDX-License-Identifier: MIT
#include "report/report.hpp"

namespace socratic {
namespace {

void add_figures(std::vector<const ReportFigure*>& figures, const std::vector<Passage>& passages) {
    for (const auto& passage : passages) {
        if (const auto* figure = std::get_if<ReportFigure>(&passage.content)) figures.push_back(figure);
        if (const auto* pair = std::get_if<SideBySide>(&passage.content)) {
            add_figures(figures, pair->left);
            add_figures(figures, pair->right);
        }
    }
}

}  // namespace

std::string plain(const Spans& spans) {
    std::string text;
    for (const auto& span : spans) text += span.line_break ? " " : span.text;
    return text;
}

std::vector<const ReportFigure*> figures_in(const Report& report) {
    std::vector<const ReportFigure*> figures;
    add_figures(figures, report.passages);
    return figures;
}

}  // namespace socratic
