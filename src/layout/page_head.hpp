// SPDX-License-Identifier: MIT
// What stands above and below the figures of a comparison, and what the slopes say in words.
#pragma once
#include "layout/comparison_page.hpp"
#include "layout/slopes.hpp"
#include "layout/texts.hpp"

namespace socratic {

/// Organisation, questionnaire, and how many people answered each round shown; of groups the round.
Block comparison_head(const Picture& picture, double width);

/// How to read the figures, and what was left out; that groups are hidden, without a number.
Block comparison_notes(const Picture& picture, const std::vector<FigureKind>& kinds, double width);

/// The changes of each dimension.
std::string slopes_in_words(const Words& words, const Spokes& spokes, const Slopes& slopes);

}  // namespace socratic
