// SPDX-License-Identifier: MIT
// A picture made larger or smaller as a whole.
#pragma once
#include "layout/block.hpp"

namespace socratic {

/// The shapes of the scene, all lengths times `factor`: texts, pens and dashes too.
Block scaled(const Scene& scene, double factor);

}  // namespace socratic
