// SPDX-License-Identifier: MIT
// Lines, arcs and bars as SVG.
#pragma once
#include <string>
#include "scene/drawing.hpp"

namespace socratic {

/// A group with the paper and a path for each shape that is no text. cairo makes the paths; printed here they
/// are byte for byte what its own SVG comes to when it is tidied, in a small part of the time.
std::string svg_paths(const Scene& scene, const SvgOptions& options);

}  // namespace socratic
