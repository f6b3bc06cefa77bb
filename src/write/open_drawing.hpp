// SPDX-License-Identifier: MIT
// A drawing for those that link cairo themselves.
#pragma once
#include "draw/script_shaper.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// Throws a Failure when Noto Sans is not installed.
Drawing open_drawing(OpenScripts open_scripts);

}  // namespace socratic
