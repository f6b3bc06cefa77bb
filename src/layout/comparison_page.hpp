// SPDX-License-Identifier: MIT
// Pages that hold several figures of a comparison under one head.
#pragma once
#include <string>
#include <vector>
#include "layout/figure.hpp"

namespace socratic {

enum class FigureKind {
    wheel,      ///< the rounds, or the groups, on one wheel: three at most
    multiples,  ///< a small wheel for each round or group
    dots,       ///< all dimensions, a mark for each round or group
    slopes      ///< a line for each dimension from round to round
};

/// The figures that show something: a wheel for up to three rounds or groups, small wheels for more; the
/// dots; slopes where there are two rounds.
std::vector<FigureKind> figures_that_fit(const FigureSource& source, const WheelOptions& options);

struct ComparisonPages {
    std::vector<Scene> list;                    ///< one at least
    std::vector<std::vector<FigureKind>> held;  ///< by page
};

/// As many figures on each page as have room, in the order given; dots and slopes that are too long for a
/// page go on on the next. Throws a Failure when one does not fit alone.
ComparisonPages layout_comparison(const FigureSource& source, const WheelOptions& options,
                                  const std::vector<FigureKind>& figures);

}  // namespace socratic
