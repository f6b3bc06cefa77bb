// SPDX-License-Identifier: MIT
// What a document is about: an assessment, a community, a pair of organisations. Its templates stand in a
// folder of their own, and know the names that it has and no others.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "report/directive.hpp"

namespace socratic {

struct DocumentKind {
    std::string_view shape;                 ///< the outermost one in the table of values
    std::string_view folder;                ///< of its templates, below templates/
    std::string_view listing;               ///< what shows its names: a command, or a page
    std::vector<ReportFigureKind> figures;  ///< those its templates may name
};

/// A report on one assessment.
const DocumentKind& assessment_document();
/// Who in a community could learn from whom.
const DocumentKind& peers_document();
/// The page for two members that `peers` brings together.
const DocumentKind& exchange_document();

/// All of them, in the order of lists.
std::vector<const DocumentKind*> document_kinds();

/// On a community, for all its members.
const DocumentKind& community_document();
/// A page on two communities.
const DocumentKind& communities_document();

/// Its figures as a template names them: "wheel, small-wheel and dot-plot"; "" when it has none.
std::string figure_names(const DocumentKind& kind);

/// The figure of that name, when such a document may have it.
std::optional<FigureName> find_figure_name(const DocumentKind& kind, std::string_view name);

}  // namespace socratic
