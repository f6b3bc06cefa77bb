// SPDX-License-Identifier: MIT
// A template as a person wrote it, checked name by name before anything is made from it.
#pragma once
#include <string>
#include <string_view>
#include "base/problem.hpp"
#include "model/questionnaire.hpp"
#include "report/document_kind.hpp"

namespace socratic {

struct TemplateText {
    std::string path;  ///< for messages
    std::string text;  ///< Mustache over Markdown; UTF-8 with line ends of one character
};

/// Takes a byte order mark, carriage returns and other control characters away. Throws a Failure when the
/// bytes are not UTF-8 or hold a NUL.
TemplateText read_template(std::string path, std::string_view bytes);

/// Every problem of the template: tags that do not close, sections that do not close or close another, names
/// that such a document does not have, kinds of tags that are not for reports, unknown figures and pictures,
/// rows of tables with more or fewer cells than their header. With a questionnaire also histograms of
/// questions that it does not have.
Problems check_template(const TemplateText& text, const DocumentKind& kind = assessment_document(),
                        const Questionnaire* questionnaire = nullptr);

}  // namespace socratic
