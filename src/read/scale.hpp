// SPDX-License-Identifier: MIT
// A scale and its levels.
#pragma once
#include <optional>
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

inline constexpr long lowest_level = -1000;
inline constexpr long highest_level = 1000;
inline constexpr long most_levels = 101;

/// Nothing when its bounds could not be read.
std::optional<Scale> read_scale(Reading& reading, const Node& node);

/// The level that a key stands for; reports what is no whole number or off the scale. Without a scale
/// (it was reported) any whole level will do.
std::optional<int> read_level_key(Reading& reading, const Node& key, const Scale* scale);

}  // namespace socratic
