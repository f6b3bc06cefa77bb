// SPDX-License-Identifier: MIT
// Which facts people are asked for: those that --facts names, and no other.
#pragma once
#include <cstddef>
#include <vector>
#include "commands/command_line.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Their indices in the order of the questionnaire, however they were named. Throws a usage failure for one
/// that is unknown or named twice.
std::vector<std::size_t> chosen_facts(const CommandLine& line, const Questionnaire& questionnaire);

}  // namespace socratic
