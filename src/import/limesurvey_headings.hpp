// SPDX-License-Identifier: MIT
// The columns of LimeSurvey's own, by code and in the languages of its exports.
#pragma once
#include <span>
#include "import/known_headings.hpp"

namespace socratic {

std::span<const KnownHeading> limesurvey_headings();

}  // namespace socratic
