// SPDX-License-Identifier: MIT
// The page on two communities: a document from a template.
#pragma once
#include "commands/command_line.hpp"
#include "commands/communities_subject.hpp"

namespace socratic {

/// True for html, docx and md, and for pdf with a template: alone it is a picture.
bool wants_communities_page(const CommandLine& line, const std::string& format);

/// In the languages asked for; else in each community's, side by side when they differ. None of the `inputs`
/// is overwritten.
void write_communities_page(const CommandLine& line, CommunitiesSubject& subject,
                            const std::vector<std::string>& inputs);

}  // namespace socratic
