// SPDX-License-Identifier: MIT
// The report in each member's folder.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "commands/community_input.hpp"
#include "commands/community_member_scores.hpp"
#include "commands/named_bytes.hpp"
#include "report/expand.hpp"
#include "report/template_text.hpp"

namespace socratic {

/// A template, and the language in which it is filled in.
struct DocumentTemplate {
    std::string language;
    TemplateText text;
};

struct DocumentTemplates {
    std::map<std::string, DocumentTemplate> members;  ///< by language of members
    std::vector<DocumentTemplate> community;          ///< in the order of its languages
};

/// Those of members taken apart, for one thread; by language of the template.
using ParsedTemplates = std::map<std::string, ParsedTemplate>;

/// Checked templates for all languages: of the members that can be read, and those asked for. Where a shipped
/// one is not there in a language, the document is in another one of the questionnaire, with a warning.
/// Throws a Failure with every problem of all templates.
DocumentTemplates read_document_templates(const CommunityOptions& options, const CommunityInput& input,
                                          std::vector<Problem>& warnings);

/// The languages of what is for all members, the first asked for first. Throws a usage failure for one that
/// the questionnaire does not have, and for the same twice.
std::vector<std::string> community_languages(const CommunityOptions& options, const CommunityInput& input);

struct OutputWork;

/// The report of a member and, where they are files of their own, its figures; nothing when the member has no
/// rounds.
std::vector<NamedBytes> member_document(OutputWork& work, const MemberScores& scores, std::size_t thread);

/// The document for all members, in two languages side by side, in three or more one after the other as files
/// of their own.
std::vector<NamedBytes> community_document(const OutputWork& work);

/// What members' reports depend on besides figures: templates, paper, the style of pages.
std::string basis_of_documents(const DocumentOptions& options, const DocumentTemplates& templates);

}  // namespace socratic
