// SPDX-License-Identifier: MIT
// The form on paper: what people fill in with a pen and somebody types in afterwards.
#pragma once
#include <vector>
#include "forms/form.hpp"
#include "forms/voice.hpp"
#include "layout/wheel.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// The smallest side of a page that a form fits on, in points: A6.
inline constexpr double smallest_form_side = 297;

/// The pages in one language, a scene each. All asked questions with a box for each level, for don't know
/// and for not applicable; greys only. Larger paper than A4 is the same form larger. The shapes stand in
/// reading order. No side of the page may be below `smallest_form_side`.
std::vector<Scene> print_form(const FormRequest& request, const Voice& voice, const PageSize& size,
                              const Measure& measure);

}  // namespace socratic
