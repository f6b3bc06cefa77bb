// SPDX-License-Identifier: MIT
// The report in each member's folder.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "commands/community_input.hpp"
#include "commands/community_member_scores.hpp"
#include "commands/named_bytes.hpp"
#include "report/template_text.hpp"

namespace socratic {

/// A template, and the language in which it is filled in.
struct DocumentTemplate {
    std::string language;
    TemplateText text;
};

/// By language of members.
using DocumentTemplates = std::map<std::string, DocumentTemplate>;

/// A checked template for each language of the members that can be read. Where a shipped one is not there in
/// it, the document is in another language of the questionnaire, with a warning. Throws a Failure with every
/// problem of all templates.
DocumentTemplates read_document_templates(const DocumentOptions& options, const CommunityInput& input,
                                          std::vector<Problem>& warnings);

struct OutputWork;

/// The report and, where they are files of their own, its figures; nothing when the member has no rounds.
std::vector<NamedBytes> member_document(const OutputWork& work, const MemberScores& scores,
                                        std::size_t thread);

/// What documents depend on besides figures: templates, paper, the style of pages.
std::string basis_of_documents(const DocumentOptions& options, const DocumentTemplates& templates);

}  // namespace socratic
