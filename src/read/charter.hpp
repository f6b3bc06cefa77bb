// SPDX-License-Identifier: MIT
// The charter in a community file.
#pragma once
#include <string_view>
#include <vector>
#include "model/community.hpp"
#include "read/keys.hpp"
#include "read/reading.hpp"

namespace socratic {

/// `table` are its keys. What is wrong goes to the reading, what lowers a minimum to `warnings`.
Charter read_charter(Reading& reading, const Node& node, const KeyTable& table,
                     std::vector<Problem>& warnings);

/// The words of its `names`: "hidden", "consented", "shown".
std::string_view names_text(Names names);

}  // namespace socratic
