// SPDX-License-Identifier: MIT
// Options that say nothing of a spectrum.
#pragma once
#include "commands/command_line.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Throws a usage failure when the questionnaire is a spectrum and an option was given that takes its levels
/// for distances, or a dimension for several questions.
void refuse_for_spectrum(const CommandLine& line, const Questionnaire& questionnaire);

}  // namespace socratic
