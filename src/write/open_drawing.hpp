// SPDX-License-Identifier: MIT
// A drawing for those that link cairo and Pango themselves.
#pragma once
#include "scene/drawing.hpp"

namespace socratic {

/// Throws a Failure when Noto Sans is not installed.
Drawing open_drawing();

}  // namespace socratic
