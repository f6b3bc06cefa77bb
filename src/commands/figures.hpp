// SPDX-License-Identifier: MIT
// What --figure asks for, and which figures a comparison has.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "commands/command_line.hpp"
#include "layout/comparison_page.hpp"

namespace socratic {

/// The words of --figure; throws a usage failure for one that names no figure, or is there twice.
std::vector<std::string> figures_asked(const CommandLine& line);

/// The figures asked for, or those that fit; throws a usage failure for slopes without two rounds.
std::vector<FigureKind> figures_to_draw(const std::vector<std::string>& asked, const FigureSource& source,
                                        const WheelOptions& options);

/// Throws a usage failure when an option that is for pictures stands with a format that is none.
void refuse_picture_options(const CommandLine& line, const std::string& format);

/// That an SVG or PNG has one page only, and what did not fit on it.
Problem warn_of_figures_left(const std::vector<FigureKind>& figures);

}  // namespace socratic
