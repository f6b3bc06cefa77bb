// SPDX-License-Identifier: MIT
// The look that --theme asks for.
#pragma once
#include "commands/command_line.hpp"
#include "scene/theme.hpp"

namespace socratic {

/// Colour unless --theme says otherwise. Throws a usage failure for an unknown one.
const Theme* choose_theme(const CommandLine& line);

}  // namespace socratic
