// SPDX-License-Identifier: MIT
// The layers of a comparison: all rounds beside each other, or all groups that may be shown.
#pragma once
#include "layout/figure.hpp"
#include "layout/layers.hpp"

namespace socratic {

/// The rounds that have figures, oldest first, the newest leading; or with `by` the groups of the newest
/// round with answers that may be shown, or that round alone when fewer than two may. Then its agreed levels
/// and the targets. With intervals where the comparison has them.
Layers layers_compared(const Subject& subject, const Spokes& spokes, const Comparison* comparison);

/// The last `most` of the rounds, with the targets where there are fewer; of groups all.
Layers layers_on_one_wheel(const Layers& layers, std::size_t most, const Theme& theme);

/// Those of small wheels: all rounds or groups in one look, for each stands alone, with the agreed levels of
/// each round.
Layers layers_of_multiples(const Layers& layers, const Subject& subject, const Spokes& spokes);

/// Those that a slope chart draws: without agreed levels and targets.
Layers layers_of_slopes(Layers layers);

bool has_intervals(const Layer& layer);

}  // namespace socratic
