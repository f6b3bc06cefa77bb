// SPDX-License-Identifier: MIT
// The templates of reports: the shipped ones by name, anybody's by path.
#pragma once
#include <string>
#include <vector>
#include "report/document_kind.hpp"
#include "report/template_text.hpp"

namespace socratic {

struct ShippedTemplate {
    std::string name;
    std::vector<std::string> languages;  ///< in alphabetical order
};

/// In alphabetical order.
std::vector<ShippedTemplate> shipped_templates(const DocumentKind& kind = assessment_document());

/// The template that a user named, for a language. A name without '/' and '.' is a shipped one. A path leads
/// to `PATH.LANG.md`, beside each other one for each language, else to the file itself. Throws a usage
/// failure for an unknown name or a language that a shipped one is not in, a Failure for what cannot be read.
TemplateText read_named_template(const std::string& name, const std::string& language,
                                 const DocumentKind& kind = assessment_document());

/// True when there is one for the language: one of a user's own serves all languages it has no file for.
bool has_template(const std::string& name, const std::string& language, const DocumentKind& kind);

/// A template for each language, checked, with the questionnaire that a report is about where there is just
/// one; throws every problem of all of them.
std::vector<TemplateText> read_templates(const std::string& name, const std::vector<std::string>& languages,
                                         const DocumentKind& kind = assessment_document(),
                                         const Questionnaire* questionnaire = nullptr);

/// The style sheet of HTML reports.
std::string report_style();

}  // namespace socratic
