// SPDX-License-Identifier: MIT
// What --layers asks for.
#pragma once
#include <string>
#include <vector>
#include "layout/wheel.hpp"
#include "model/scores.hpp"

namespace socratic {

/// `words` are answers, agreed, targets, earlier, or ids of rounds; empty: the layout chooses. Throws a
/// usage failure for a word that is none of them.
std::vector<LayerChoice> choose_layers(const std::vector<std::string>& words, const Scores& scores);

/// Throws a Failure when no round has anything to draw yet.
void refuse_empty_wheel(const Scores& scores);

}  // namespace socratic
