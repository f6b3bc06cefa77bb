// SPDX-License-Identifier: MIT
// A scene as PNG.
#pragma once
#include <string>
#include "draw/shaper.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Throws a Failure when the picture would have more than 20,000 pixels a side or 200 million in all.
std::string write_png(const Scene& scene, double pixels_per_point, Shaper& shaper);

}  // namespace socratic
