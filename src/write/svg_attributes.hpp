// SPDX-License-Identifier: MIT
// Attributes of SVG as they are appended to an element.
#pragma once
#include <string>
#include <string_view>
#include "scene/scene.hpp"

namespace socratic {

/// ` name="12.5"`.
void append_attribute(std::string& out, std::string_view name, double value, int decimals);

/// ` fill="#0072b2"`, and ` fill-opacity="0.06"` where something shines through; "fill" or "stroke".
void append_colour(std::string& out, std::string_view name, const Colour& colour);

}  // namespace socratic
