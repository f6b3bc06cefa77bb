// SPDX-License-Identifier: MIT
// One small wheel for each layer of people's answers, when there are more than one wheel can hold.
#pragma once
#include "layout/texts.hpp"

namespace socratic {

/// The shapes of the whole page; agreed levels and targets are on every small wheel.
Scene small_multiples(const Picture& picture);

}  // namespace socratic
