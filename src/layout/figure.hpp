// SPDX-License-Identifier: MIT
// What the figures of a comparison are made from. Each has a header of its own, such as layout/dot_plot.hpp,
// with a function that returns it alone on a scene, to be set into somebody else's page.
#pragma once
#include "layout/wheel.hpp"
#include "model/comparison.hpp"

namespace socratic {

/// `comparison` adds intervals and verdicts; without it figures show levels and changes alone.
struct FigureSource {
    const Scores& scores;
    const Questionnaire& questionnaire;
    const Words& words;
    const Measure& measure;
    const Comparison* comparison = nullptr;
};

}  // namespace socratic
