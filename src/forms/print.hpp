// SPDX-License-Identifier: MIT
// The form on paper: what people fill in with a pen and somebody types in afterwards.
#pragma once
#include <string>
#include <vector>
#include "forms/form.hpp"
#include "layout/wheel.hpp"
#include "model/words.hpp"
#include "scene/drawing.hpp"

namespace socratic {

struct PrintOptions {
    PageSize size;
    std::string language;  ///< of the questionnaire's texts; the program's own words come from `Words`
};

/// The smallest side of a page that a form fits on, in points: A6.
inline constexpr double smallest_form_side = 297;

/// The pages in one language, a scene each. All asked questions with a box for each level, for don't know
/// and for not applicable; greys only. Larger paper than A4 is the same form larger. The shapes stand in
/// reading order. Throws a Failure when a side of the page is below `smallest_form_side`.
std::vector<Scene> print_form(const FormRequest& request, const Words& words, const PrintOptions& options,
                              const Measure& measure);

}  // namespace socratic
