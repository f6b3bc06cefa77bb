// SPDX-License-Identifier: MIT
// Lines of text as SVG elements.
#pragma once
#include <string>
#include "draw/shaper.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// All text of the scene in one group; arcs of bent text in <defs> before it.
std::string svg_text(const Scene& scene, const SvgOptions& options, Shaper& shaper);

}  // namespace socratic
