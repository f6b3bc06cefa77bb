// SPDX-License-Identifier: MIT
// Two communities on one wheel, each with its means and the middle half of its members.
#pragma once
#include "layout/wheel.hpp"
#include "model/communities_words.hpp"

namespace socratic {

/// The whole page, in the text's language; of the options, size and theme count. Throws as `layout_wheel`
/// does.
Scene layout_communities_wheel(const CommunitiesText& text, WheelOptions options, const Measure& measure);

}  // namespace socratic
