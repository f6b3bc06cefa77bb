// SPDX-License-Identifier: MIT
// Names that two communities have for the same things, in the languages of both.
#pragma once
#include "model/shared_community.hpp"

namespace socratic {

/// The first one's dimensions, then those that only the second has; of each name the first one's words, then
/// those in languages that only the second has. What a community names without a language is in the one it
/// writes in; where both write in the same, it holds for every language.
Questionnaire merged_names(const SharedCommunity& first, const SharedCommunity& second);

}  // namespace socratic
