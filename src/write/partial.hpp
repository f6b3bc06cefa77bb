// SPDX-License-Identifier: MIT
// Counts of a part of the answers as the file that `score --merge` reads: whole numbers only.
#pragma once
#include <string>
#include "model/partial.hpp"

namespace socratic {

/// The same counts give the same bytes.
std::string partial_json(const PartialScores& partial);

}  // namespace socratic
