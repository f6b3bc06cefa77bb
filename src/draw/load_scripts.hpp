// SPDX-License-Identifier: MIT
// The module for text that needs Pango.
#pragma once
#include "draw/script_shaper.hpp"

namespace socratic {

/// Loads `socratic-wheel-scripts.so` from the folder of the drawing module, which calls this. Throws a
/// Failure when it is not there or lacks libraries.
void load_scripts(ScriptShaper& scripts);

}  // namespace socratic
