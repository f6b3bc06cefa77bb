// SPDX-License-Identifier: MIT
// The charter in a community file.
#pragma once
#include <vector>
#include "model/community.hpp"
#include "read/keys.hpp"
#include "read/reading.hpp"

namespace socratic {

/// `table` are its keys. What is wrong goes to the reading, what lowers a minimum to `warnings`.
Charter read_charter(Reading& reading, const Node& node, const KeyTable& table,
                     std::vector<Problem>& warnings);

}  // namespace socratic
