// SPDX-License-Identifier: MIT
// The attack: everything that follows from shown figures by adding and subtracting.
#pragma once
#include <optional>
#include <random>
#include <string>
#include "outputs.hpp"

namespace socratic::attack {

/// In words, a figure of fewer than `fewest` people that follows from the shown ones; nothing when the
/// attack fails. With `room_from`, the room's own figure is allowed from so many people on.
std::optional<std::string> find_subtraction(const Survey& survey, const Figure& figure, long fewest,
                                            long room_from, std::mt19937& random);

}  // namespace socratic::attack
