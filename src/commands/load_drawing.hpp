// SPDX-License-Identifier: MIT
// Cairo, Pango and their forty libraries, loaded only when something is drawn.
#pragma once
#include <string>
#include "scene/drawing.hpp"

namespace socratic {

/// Loads `socratic-wheel-drawing.so` from beside the program (a build tree) or from
/// `../lib/socratic-wheel/` (an installed one). Call it once a thread that draws, and only in commands
/// that draw. The module is never unloaded: to spare its tearing down, a program that has flushed its
/// output may end by `_exit`. Throws a Failure when the module or its fonts are not there.
Drawing load_drawing();

/// The same with the folders to look in.
Drawing load_drawing(const std::string& program_folder);

}  // namespace socratic
