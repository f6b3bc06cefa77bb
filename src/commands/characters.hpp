// SPDX-License-Identifier: MIT
// Characters that were to be drawn and that no font has.
#pragma once
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// One warning that names them all, or none; `drawn` is what shows a box in their place: "picture", "form".
std::vector<Problem> warn_of_characters(const Drawing& drawing, std::string_view drawn);

}  // namespace socratic
