// SPDX-License-Identifier: MIT
// The different scales of the questions asked: forms that list answers list each scale once.
#pragma once
#include <vector>
#include "model/questionnaire.hpp"

namespace socratic {

struct ScaleUsed {
    const Scale* scale = nullptr;
    std::vector<std::size_t> dimensions;  ///< indices of those that ask something on it
};

/// In the order in which they are met; scales that are equal, names included, are one. A dimension without
/// asked questions plays no part.
std::vector<ScaleUsed> scales_used(const Questionnaire& questionnaire);

/// True when a question of the dimension is asked.
bool asks_something(const Dimension& dimension);

}  // namespace socratic
