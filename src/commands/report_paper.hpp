// SPDX-License-Identifier: MIT
// The paper of a report: its size, and what stands on every page.
#pragma once
#include <string>
#include "commands/command_line.hpp"
#include "model/words.hpp"
#include "report/paper.hpp"

namespace socratic {

/// A4 unless --size says otherwise. Throws a usage failure for what no report fits on, and for what a web
/// page cannot be printed on.
PageSize report_paper(const CommandLine& line, const std::string& format);

/// As a style sheet names it.
std::string style_sheet_size(const PageSize& size);

/// Two languages beside each other need paper on its side.
PageSize for_languages(const PageSize& size, std::size_t languages);

/// The foot of its pages, in the words of its languages.
PaperOptions paper_options(const Report& report, const PageSize& size, const Words& catalogue);

}  // namespace socratic
