// SPDX-License-Identifier: MIT
#include "report/document_kind.hpp"
#include <algorithm>

namespace socratic {

const DocumentKind& assessment_document() {
    using enum ReportFigureKind;
    static const DocumentKind kind{"report",
                                   "report",
                                   "socratic-wheel report INPUT --values",
                                   {wheel, small_wheel, dot_plot, slope_chart, histogram}};
    return kind;
}

const DocumentKind& community_document() {
    using enum ReportFigureKind;
    static const DocumentKind kind{
        "community", "community", "docs/templates.md", {wheel, small_wheel, dot_plot}};
    return kind;
}

const DocumentKind& peers_document() {
    static const DocumentKind kind{"peers", "peers", "docs/templates.md", {}};
    return kind;
}

const DocumentKind& exchange_document() {
    static const DocumentKind kind{"exchange", "exchange", "docs/templates.md", {}};
    return kind;
}

const DocumentKind& communities_document() {
    static const DocumentKind kind{
        "communities", "communities", "docs/templates.md", {ReportFigureKind::wheel}};
    return kind;
}

std::vector<const DocumentKind*> document_kinds() {
    return {&assessment_document(), &community_document(), &peers_document(), &exchange_document(),
            &communities_document()};
}

std::string figure_names(const DocumentKind& kind) {
    std::string names;
    for (std::size_t i = 0; i < kind.figures.size(); ++i) {
        if (i > 0) names += i + 1 == kind.figures.size() ? " and " : ", ";
        names += figure_name(kind.figures[i]);
    }
    return names;
}

std::optional<FigureName> find_figure_name(const DocumentKind& kind, std::string_view name) {
    auto found = find_figure_name(name);
    if (found && std::find(kind.figures.begin(), kind.figures.end(), found->kind) == kind.figures.end())
        found.reset();
    return found;
}

}  // namespace socratic
