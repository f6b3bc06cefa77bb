// SPDX-License-Identifier: MIT
// A scene as SVG: shapes as cairo writes them, text as real text that can be searched and read aloud.
#pragma once
#include <string>
#include "draw/shaper.hpp"
#include "scene/drawing.hpp"

namespace socratic {

std::string write_svg(const Scene& scene, const SvgOptions& options, Shaper& shaper);

}  // namespace socratic
