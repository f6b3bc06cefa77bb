// SPDX-License-Identifier: MIT
// How many people chose each level of one question.
#pragma once
#include <optional>
#include <string>
#include "layout/figure.hpp"

namespace socratic {

struct HistogramOptions {
    PageSize size;  ///< a height of 0 is as high as it looks best
    const Theme* theme = nullptr;
    std::string language;
    std::size_t round = 0;  ///< index into Scores::rounds
    std::string question;   ///< its id; of a spectrum also that of its aim
};

/// A bar for each level with the count on it and the level's name under it; then how many people said they
/// don't know, and the like. Nothing where the counts may not be shown or the question was not asked. Throws
/// a Failure when the size is too small.
std::optional<Scene> layout_histogram(const FigureSource& source, const HistogramOptions& options);

}  // namespace socratic
